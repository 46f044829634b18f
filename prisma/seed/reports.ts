import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { contradictEntry, enterOnBehalf } from "@/lib/report/commands/enter-on-behalf";
import { presentToHead, submitReport } from "@/lib/report/commands/send-report";
import type { Player } from "./cast";

type Key = { periodId: string; unitId: string };
type Senders = { chair: Player; officer: Player };

/** Typed figures by the id of their indicator. */
export async function cellsByCode(figures: Readonly<Record<string, string>>) {
  const indicators = await db.indicator.findMany({
    where: { code: { in: Object.keys(figures) } },
    select: { id: true, code: true },
  });
  return Object.fromEntries(indicators.map(({ id, code }) => [id, figures[code] ?? ""]));
}

/** The officer types and presents, the head sends. */
export async function sendFigures(
  key: Key,
  { chair, officer }: Senders,
  cells: Record<string, string>,
  when: Date,
) {
  await presentFigures(key, officer, cells, when);
  await at(hoursAfter(when, 2), async () => {
    await submitReport(await chair.as("unitLeader"), {
      ...key,
      intent: "submit",
      revision: await revisionOf(key),
      cells: {},
    });
  });
}

export function presentFigures(
  key: Key,
  officer: Player,
  cells: Record<string, string>,
  when: Date,
) {
  return at(when, async () => {
    const actor = await officer.as("unitReporter");
    await presentToHead(actor, {
      ...key,
      intent: "present",
      revision: await revisionOf(key),
      cells,
    });
  });
}

/** Typed and kept, not sent. */
export function typeFigures(key: Key, officer: Player, cells: Record<string, string>, when: Date) {
  return at(when, async () => {
    const actor = await officer.as("unitReporter");
    await enterFigures(actor, { ...key, intent: "save", revision: await revisionOf(key), cells });
  });
}

export async function confirmFigures(key: Key, checker: Actor) {
  await verifyReport(checker, { ...key, revision: await revisionOf(key) });
}

/** A secretary enters by a paper what a unit has not typed yet; the unit says against it. */
export async function enterFor(
  key: Key,
  { secretary, officer }: { secretary: Player; officer: Player },
  cells: Record<string, string>,
  when: Date,
) {
  const source = "Báo cáo số 09/BC-MTTQ-BTT ngày 21/02/2024";
  await at(when, async () =>
    enterOnBehalf(await secretary.as("clusterSecretary"), {
      ...key,
      revision: await revisionOf(key),
      source,
      cells,
    }),
  );
  const entry = await db.entryOnBehalf.findFirstOrThrow({ where: { report: key } });
  const words = "Tính cả cuộc phối hợp với Hội Nông dân; đơn vị sẽ sửa lại.";
  await at(hoursAfter(when, 2), async () =>
    contradictEntry(await officer.as("unitReporter"), { ...key, entryId: entry.id, words }),
  );
}

export function hoursAfter(when: Date, hours: number) {
  return new Date(when.getTime() + hours * 3_600_000);
}

async function revisionOf(key: Key) {
  const report = await db.progressReport.findUnique({
    where: { periodId_unitId: key },
    select: { revision: true },
  });
  return report?.revision ?? 0;
}
