import sharp from "sharp";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { attachToActivity, attachToReport } from "@/lib/evidence/commands/attach-evidence";
import { withdrawEvidence } from "@/lib/evidence/commands/withdraw-evidence";
import { describeIndicator } from "@/lib/indicator/commands/keep-indicator";
import { writeNarrative } from "@/lib/narrative/commands/write-narrative";
import type { Player } from "./cast";

/** A plain picture stands for a photograph. */
async function aPicture(name: string, background: string) {
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name);
}

/** The city wants to see each new house from this year on: pictures go with the figure. */
export async function askForEvidence(office: Actor, code: string) {
  const indicator = await db.indicator.findFirstOrThrow({ where: { code }, select: words });
  await at(instantOf("2024-01-08", "09:00"), async () => {
    const { id: indicatorId, plausibleFrom, plausibleTo, ...said } = indicator;
    const bounds = {
      plausibleFrom: plausibleFrom?.toFixed() ?? null,
      plausibleTo: plausibleTo?.toFixed() ?? null,
    };
    await describeIndicator(office, { ...said, ...bounds, indicatorId, requiresEvidence: true });
  });
}

const words = {
  ...{ id: true, definition: true, example: true, sentence: true, activityUse: true },
  ...{ plausibleFrom: true, plausibleTo: true },
} as const;

/** A picture for one line of a report that is about to be sent. */
export async function showLine(
  key: { periodId: string; unitId: string },
  officer: Player,
  { code, name, when }: { code: string; name: string; when: Date },
) {
  const { id: indicatorId } = await db.indicator.findFirstOrThrow({ where: { code } });
  const files = [await aPicture(name, "#8a6d3b")];
  await at(when, async () => {
    const actor = await officer.as("unitReporter");
    await attachToReport(actor, { ...key, indicatorId, files, takenAt: ["2024-02-06T09:15"] });
  });
}

/** One picture beside a note, and one that was taken back. */
export async function showWhatWasDone(officer: Player) {
  await at(instantOf("2024-02-21", "09:30"), async () => {
    const actor = await officer.as("unitReporter");
    const { id: activityId } = await db.activity.findFirstOrThrow({
      where: { amounts: { some: { indicator: { code: "nha_ddk_xay_moi" } } } },
      select: { id: true },
    });
    const files = [
      await aPicture("khoi-cong-nha.jpg", "#8a6d3b"),
      await aPicture("danh-sach-ho-ngheo.jpg", "#d9d9d9"),
    ];
    await attachToActivity(actor, { activityId, files, takenAt: ["2024-01-28T08:40", ""] });
    const list = await db.evidence.findFirstOrThrow({
      where: { file: { name: "danh-sach-ho-ngheo.jpg" } },
      select: { id: true },
    });
    const reason = "Có dữ liệu cá nhân không cần thiết.";
    await withdrawEvidence(actor, { evidenceId: list.id, reason });
  });
}

/** What the report says in words so far. */
export async function writeHighlights(
  key: { periodId: string; unitId: string },
  officer: Player,
  when: Date,
) {
  const to =
    "Hoàn thành trao quà Tết cho hộ nghèo trước ngày 25 tháng Chạp; khởi công nhà Đại đoàn kết đầu tiên của năm tại xã Liên Hà.";
  await at(when, async () =>
    writeNarrative(await officer.as("unitReporter"), { ...key, part: "results", from: "", to }),
  );
}
