import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { noteActivity } from "@/lib/activity/commands/note-activity";
import { noteActivityInput } from "@/lib/activity/schema";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { attachToReport } from "@/lib/evidence/commands/attach-evidence";
import { withdrawEvidence } from "@/lib/evidence/commands/withdraw-evidence";
import { evidenceOfActivities } from "@/lib/evidence/queries/list-evidence";
import { getFile } from "@/lib/file/queries/get-file";
import { verifyReport } from "@/lib/report/commands/check-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { getLogFigures } from "@/lib/report/queries/log-figures";
import { recorded } from "@/tests/support/audit";
import { asOwner } from "@/tests/support/own-database";
import { aPerson } from "@/tests/support/people";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string; indicatorId: string };
let officer: Actor;
let secretary: Actor;

beforeEach(async () => {
  stage = await anOpenPeriod();
  const unitId = stage.dongAnh;
  const [indicatorId = ""] = Object.keys(stage.cells({ nha_ddk_xay_moi: "" }));
  place = { periodId: stage.periodId, unitId, indicatorId };
  officer = await known(stage.peopleOf(unitId).officer, unitId);
  secretary = await known(stage.secretary, stage.socSon);
});

/** An actor whom the register of people knows: files name who brought them. */
async function known(actor: Actor, unitId: string): Promise<Actor> {
  const { personId } = await aPerson(stage.office.administrator, "Bùi Thị Phương", { unitId });
  return { ...actor, personId };
}

/** As a phone writes it: lying on its side, with place and hour. */
async function aPhoto() {
  const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: "red" } })
    .withExif({
      IFD0: { Make: "Phone", Orientation: "6" },
      IFD2: { DateTimeOriginal: "2024:02:05 09:12:33" },
      IFD3: { GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "IMG_0001.jpg", { type: "image/jpeg" });
}

async function attached(files: File[], by = officer) {
  await at(inTime, () => attachToReport(by, { ...place, files, takenAt: [] }));
  return db.evidence.findFirstOrThrow({ orderBy: { id: "desc" } });
}

test("a picture is kept upright, without what its camera wrote but the hour", async () => {
  const { fileId } = await attached([await aPhoto()]);
  const stored = await getFile(officer, fileId);
  const { exif, width, height, orientation } = await sharp(stored?.bytes).metadata();
  expect([exif, orientation, width, height]).toEqual([undefined, undefined, 20, 40]);
  expect(stored?.bytes.includes("Phone")).toBe(false);
});

test("what is no picture though it begins like one is refused, and nothing is kept", async () => {
  const broken = new File([new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])], "anh.jpg");
  await expect(attached([broken])).rejects.toMatchObject({ code: "file.damaged" });
  expect(await db.evidence.count()).toBe(0);
});

test("a picture behind a mark or a song's words, which would keep what its camera wrote, is refused", async () => {
  const photo = Buffer.from(await (await aPhoto()).arrayBuffer());
  const song = Buffer.from("ID3\x03\0\0\0\0\0\0", "latin1");
  for (const before of [Buffer.from("\ufeff"), song]) {
    const hidden = new File([new Uint8Array(Buffer.concat([before, photo]))], "IMG_0002.jpg");
    await expect(attached([hidden])).rejects.toMatchObject({
      ...{ code: "file.damaged", facts: { name: "IMG_0002.jpg" } },
    });
  }
  expect(await db.storedFile.count()).toBe(0);
});

test("a small file that unpacks to more than fifty million pixels is refused", async () => {
  const large = { width: 10_000, height: 5001, channels: 3 as const, background: "red" };
  const bytes = await sharp({ create: large }).jpeg({ quality: 10 }).toBuffer();
  await expect(attached([new File([new Uint8Array(bytes)], "anh.jpg")])).rejects.toMatchObject({
    code: "file.damaged",
  });
});

test("whoever checks the report sees it; another member does not", async () => {
  const { fileId } = await attached([await aPhoto()]);
  const another = stage.peopleOf(stage.meLinh).officer;
  expect(await getFile(secretary, fileId)).not.toBeNull();
  expect(await getFile(another, fileId)).toBeNull();
  await expect(attached([await aPhoto()], another)).rejects.toMatchObject({ code: "notAllowed" });
});

test("confirmed figures take no more evidence, but what must not be there is still taken back", async () => {
  const { id: evidenceId, fileId } = await attached([await aPhoto()]);
  const key = { periodId: place.periodId, unitId: place.unitId };
  const cells = stage.cells(fullSheet);
  const head = stage.peopleOf(stage.dongAnh).head;
  await at(inTime, async () => {
    await submitReport(head, { ...key, revision: 0, intent: "submit", cells });
    await verifyReport(stage.secretary, { ...key, revision: 1 });
  });
  await expect(attached([await aPhoto()])).rejects.toMatchObject({
    code: "report.alreadyVerified",
  });
  const reason = "Có số định danh.";
  await at(inTime, () => withdrawEvidence(secretary, { evidenceId, reason }));
  expect(await getFile(officer, fileId)).toBeNull();
  expect(await recorded()).toEqual(
    expect.arrayContaining(["evidence.added", "evidence.withdrawn"]),
  );
});

test("what waits to be checked still takes evidence; what is over and was never sent does not", async () => {
  const over = instantOf("2024-12-31", "09:00");
  const attach = async (now: Date) =>
    at(now, async () =>
      attachToReport(officer, { ...place, files: [await aPhoto()], takenAt: [] }),
    );
  await expect(attach(over)).rejects.toMatchObject({ code: "report.periodOver" });
  const { head } = stage.peopleOf(stage.dongAnh);
  const sent = { ...place, revision: 0, intent: "submit", cells: stage.cells(fullSheet) } as const;
  await at(inTime, () => submitReport(head, sent));
  expect(await attach(over)).toBe(1);
});

test("whoever checks the report sees what shows its activities; another member does not", async () => {
  const note = noteActivityInput.parse({
    ...{ noteKey: crypto.randomUUID(), happenedOn: "05/06/2024", content: "Khởi công nhà" },
    ...{ "indicator-1": place.indicatorId, "amount-1": "1", files: [await aPhoto()] },
  });
  const activityId = await at(inTime, () => noteActivity(officer, note));
  const of = { unitId: place.unitId, activityIds: [activityId] };
  const shownTo = async (actor: Actor) => (await evidenceOfActivities(actor, of)).get(activityId);
  expect(await shownTo(secretary)).toHaveLength(1);
  expect(await shownTo(stage.peopleOf(stage.meLinh).officer)).toBeUndefined();
  const [figure] = (await at(inTime, () => getLogFigures(secretary, place))) ?? [];
  expect(figure).toMatchObject({ count: 1, files: 1 });
});

test("an activity is noted with its picture, and the hour it was taken", async () => {
  const note = noteActivityInput.parse({
    ...{ noteKey: crypto.randomUUID(), happenedOn: "05/02/2024", content: "Khởi công nhà" },
    ...{ place: "", files: [await aPhoto()], takenAt: ["2024:02:05 09:12:33"] },
  });
  const activityId = await at(inTime, () => noteActivity(officer, note));
  expect(await db.evidence.findMany({ select: { activityId: true, takenAt: true } })).toEqual([
    { activityId, takenAt: instantOf("2024-02-05", "09:12") },
  ]);
});

test("a line that asks for evidence goes without only with a word why", async () => {
  await asOwner("update indicators set requires_evidence = true where code = 'nha_ddk_xay_moi'");
  const { head } = stage.peopleOf(stage.dongAnh);
  const send = (note: string, revision = 0) =>
    at(inTime, () =>
      submitReport(head, {
        ...{ periodId: place.periodId, unitId: place.unitId, intent: "submit", revision },
        cells: { ...stage.cells(fullSheet), ...(note && { [`note-${place.indicatorId}`]: note }) },
      }),
    );
  await expect(send("")).rejects.toMatchObject({
    code: "report.doubtful",
    fields: { [`note-${place.indicatorId}`]: expect.stringContaining("minh chứng") },
  });
  const { fileId } = await attached([await aPhoto()]);
  const { id } = await db.evidence.findUniqueOrThrow({ where: { fileId } });
  await at(inTime, () => withdrawEvidence(officer, { evidenceId: id, reason: "Ảnh nhầm." }));
  await expect(send("", 0)).rejects.toThrow("report.doubtful");
  await attached([await aPhoto()]);
  await send("");
  expect(await db.progressReport.findFirst()).toMatchObject({ status: "submitted" });
});

test("a quick figure goes without: its evidence is due with the official one", async () => {
  await asOwner("update indicators set requires_evidence = true where code = 'nha_ddk_xay_moi'");
  await db.reportForm.updateMany({ data: { rhythm: "oneOff" } });
  const { head } = stage.peopleOf(stage.dongAnh);
  const sent = {
    periodId: place.periodId,
    unitId: place.unitId,
    intent: "submit",
    revision: 0,
  } as const;
  await at(inTime, () => submitReport(head, { ...sent, cells: stage.cells(fullSheet) }));
  expect(await db.progressReport.findFirst()).toMatchObject({ status: "submitted" });
});

test("what did not happen needs no evidence, and a word why is enough", async () => {
  await asOwner(
    "update indicators set requires_evidence = true where code in ('nha_ddk_xay_moi', 'hoa_tang')",
  );
  const { head } = stage.peopleOf(stage.dongAnh);
  const hoaTang = Object.keys(stage.cells({ hoa_tang: "" }))[0] ?? "";
  const cells = stage.cells({ ...fullSheet, nha_ddk_xay_moi: "không phát sinh" });
  const key = { periodId: place.periodId, unitId: place.unitId, intent: "submit" as const };
  await at(inTime, () =>
    submitReport(head, {
      ...{ ...key, revision: 0 },
      cells: { ...cells, [`note-${hoaTang}`]: "Sổ ghi ở xã." },
    }),
  );
  expect(await db.progressReport.findFirst()).toMatchObject({ status: "submitted" });
});
