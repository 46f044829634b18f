import { beforeEach, expect, test } from "vitest";
import { listLog } from "@/lib/audit/queries";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { addHonors } from "@/lib/honor/commands/keep-catalogue";
import { noteShare, sendShares } from "@/lib/honor/commands/keep-shares";
import { getUnitAwards } from "@/lib/honor/queries/get-unit-awards";
import { listShares } from "@/lib/honor/queries/list-shares";
import { standardHonors } from "@/lib/honor/queries/standard-honors";
import type { NoteShareInput } from "@/lib/honor/schema";
import { Refusal, wordsOf } from "@/lib/refusal";
import { aPerson } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aDistrict } from "@/tests/support/units";

const today = instantOf("2024-06-01", "09:00");
let office: Awaited<ReturnType<typeof aCity>>;
let unitId: string;
let officer: ReturnType<typeof anActor>;
let head: ReturnType<typeof anActor>;

beforeEach(async () => {
  office = await aCity();
  unitId = await aDistrict(office, "Thanh Trì");
  const { id: personId } = await aPerson(office.cityId, { fullName: "Cao Thị Mai" });
  officer = { ...anActor("unitReporter", { unitId }), personId };
  head = anActor("unitLeader", { unitId });
  await addHonors(office.administrator, standardHonors(), 0);
});

const note = (actor: typeof officer, given: Partial<NoteShareInput> = {}) =>
  at(today, () =>
    noteShare(actor, {
      ...{ unitId, recipient: null, year: 2024, code: "LDTT", part: 28, whole: 40, ...given },
    }),
  );
const look = (actor = officer) => at(today, () => listShares(actor, unitId));
const send = async (seen?: string) => {
  const waiting = seen ?? (await look())?.waiting ?? "";
  return at(today, () => sendShares(head, { unitId, seen: waiting }));
};

/** How the share that an excellent collective needs (70 % "Lao động tiên tiến") stands. */
async function answer() {
  const view = await at(today, () => getUnitAwards(officer, unitId));
  const honor = view?.honors.find(({ name }) => name === "Tập thể lao động xuất sắc");
  return honor?.lines.find(({ condition }) => "code" in condition && condition.code === "LDTT");
}

test("a share answers its condition once the head has sent it: no data, not met, met", async () => {
  expect(await answer()).toMatchObject({ answer: "noData", counted: null });
  await note(officer, { part: 27 });
  expect(await answer()).toMatchObject({ answer: "noData" });
  await send();
  expect(await answer()).toMatchObject({ answer: "notMet", counted: { part: 27, whole: 40 } });
  await note(officer);
  expect(await answer()).toMatchObject({ answer: "notMet" });
  expect((await look())?.shares.map(({ words, sentAt }) => [words, sentAt !== null])).toEqual([
    ["Cá nhân đạt “Lao động tiên tiến”: 28/40 (70,0%)", false],
    ["Cá nhân đạt “Lao động tiên tiến”: 27/40 (67,5%)", true],
  ]);
  await send();
  expect(await answer()).toMatchObject({ answer: "met", counted: { part: 28, whole: 40 } });
  expect(await recorded()).toEqual(
    expect.arrayContaining(["share.noted", "shares.sent", "share.noted", "shares.sent"]),
  );
});

test("what the head types counts at once; a share of another year or of a part does not answer for the unit", async () => {
  await note(officer, { year: 2023 });
  await note(head, { recipient: "Ban Phong trào" });
  expect(await answer()).toMatchObject({ answer: "noData" });
  await note(head);
  expect(await answer()).toMatchObject({ answer: "met" });
});

test("what the head typed over waits no more, and is not sent with what does", async () => {
  await note(officer, { part: 27 });
  const overtaken = await db.yearlyShare.findFirstOrThrow();
  await note(head);
  expect((await look())?.waiting).toBeNull();
  await expect(send(overtaken.id)).rejects.toThrow("share.nothingWaiting");
  await note(officer, { part: 20, code: "HT_NV" });
  await note(officer, { part: 21, code: "HT_NV" });
  const { id } = await db.yearlyShare.findFirstOrThrow({ where: { part: 21 } });
  expect((await look())?.waiting).toBe(id);
  await send();
  const left = await db.yearlyShare.findMany({ where: { sentAt: null }, orderBy: { id: "asc" } });
  expect(left.map(({ part }) => part)).toEqual([27, 20]);
  expect((await look())?.shares.map(({ words }) => words)).toEqual([
    "Cá nhân hoàn thành nhiệm vụ trở lên: 21/40 (52,5%)",
    "Cá nhân đạt “Lao động tiên tiến”: 28/40 (70,0%)",
  ]);
});

test("who says it again is told when and by whom it was said, the head also that it waits", async () => {
  await note(officer);
  const again = async (actor: typeof officer) => {
    const refusal = await note(actor).catch((error: unknown) => error);
    return refusal instanceof Refusal ? [refusal.code, wordsOf(refusal)] : refusal;
  };
  const said =
    "Tỷ lệ này đã được ghi đúng như vậy lúc 09 giờ 00, ngày 01/6/2024 (đồng chí Cao Thị Mai)";
  expect(await again(officer)).toEqual(["share.known", expect.stringContaining(said)]);
  expect(await again(head)).toEqual(["share.waits", expect.stringContaining("bấm “Gửi tỷ lệ”")]);
  await send();
  expect(await again(head)).toEqual(["share.known", expect.stringContaining("Không cần ghi lại")]);
});

test("the history names what a share was of, not its code", async () => {
  await note(officer, { code: "HT_NV" });
  await note(officer);
  const { lines = [] } =
    (await listLog(office.administrator, { q: "ty le ca nhan", chain: null, after: null })) ?? {};
  expect(lines.map(({ what }) => what)).toEqual([
    "ghi tỷ lệ cá nhân năm 2024 của đơn vị (đạt “Lao động tiên tiến”): 28/40",
    "ghi tỷ lệ cá nhân năm 2024 của đơn vị (hoàn thành nhiệm vụ trở lên): 28/40",
  ]);
});

test("what cannot be is refused and leaves nothing", async () => {
  await expect(note(officer, { part: 41 })).rejects.toThrow("share.partAboveWhole");
  await expect(note(officer, { code: "KHONG_CO" })).rejects.toThrow("notFound");
  await expect(note(officer, { year: 2026 })).rejects.toThrow("share.yearAhead");
  const peer = anActor("unitLeader", { unitId: await aDistrict(office, "Đông Anh") });
  for (const actor of [peer, office.administrator, anActor("viewer", { unitId })])
    await expect(note(actor)).rejects.toThrow("notAllowed");
  expect(await look(peer)).toBeNull();
  expect(await db.yearlyShare.count()).toBe(0);
  expect(await recorded()).not.toContain("share.noted");
});

test("the same said twice at once is on record once, and sent twice at once is sent once", async () => {
  const said = await Promise.allSettled([note(officer), note(officer)]);
  expect(said.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(note(officer)).rejects.toThrow("share.known");
  const seen = (await look())?.waiting ?? "";
  await note(officer, { part: 30 });
  await expect(send(seen)).rejects.toThrow("share.changedMeanwhile");
  const sent = await Promise.allSettled([send(), send()]);
  expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(send(seen)).rejects.toThrow("share.nothingWaiting");
  await expect(at(today, () => sendShares(officer, { unitId, seen }))).rejects.toThrow(
    "notAllowed",
  );
});

test("what was sent stays, also past the commands", async () => {
  await note(head);
  await expect(db.yearlyShare.updateMany({ data: { sentAt: today } })).rejects.toThrow();
  await expect(db.yearlyShare.updateMany({ data: { part: 40 } })).rejects.toThrow(
    /permission denied/,
  );
  await expect(db.yearlyShare.deleteMany()).rejects.toThrow(/permission denied/);
});
