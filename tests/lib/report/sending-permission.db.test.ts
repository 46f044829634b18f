import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { endPermission, permitSending } from "@/lib/report/commands/permit-sending";
import { approveReports, presentToHead, submitReport } from "@/lib/report/commands/send-report";
import { getHeadDesk } from "@/lib/report/queries/head-desk";
import { getReport } from "@/lib/report/queries/report";
import { recorded } from "@/tests/support/audit";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

const permit = (lastId = "") => at(inTime, () => permitSending(unit.head, { lastId }));
const latest = () => db.sendingPermission.findFirstOrThrow({ orderBy: { id: "desc" } });
const input = (revision = 0) => ({
  ...{ ...key, revision, intent: "submit" as const },
  cells: stage.cells(fullSheet),
});

test("under the head's leave the officer sends, and the report says so", async () => {
  await permit();
  await at(inTime, () => submitReport(unit.officer, input()));
  const report = await at(inTime, () => getReport(stage.secretary, key));
  expect(report?.path.sentUnder).toMatchObject({ givenBy: unit.head.name });
  expect(await recorded()).toEqual(
    expect.arrayContaining(["report.sendingPermitted", "report.submitted"]),
  );
});

test("what the head sends stands for itself, leave or not", async () => {
  await permit();
  await at(inTime, () => submitReport(unit.head, input()));
  expect(await db.progressReport.findFirst()).toMatchObject({ sentUnderId: null });
});

test("one leave at a time: of two given at once, one is told", async () => {
  const outcomes = await Promise.allSettled([permit(), permit()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.sendingPermission.count()).toBe(1);
});

test("taken back, the officer sends no more from that day on", async () => {
  await permit();
  const { id: permissionId } = await latest();
  await at(inTime, () => endPermission(unit.head, { permissionId }));
  await expect(at(inTime, () => submitReport(unit.officer, input()))).rejects.toThrow("notAllowed");
  await expect(at(inTime, () => endPermission(unit.head, { permissionId }))).rejects.toThrow(
    "report.permissionChanged",
  );
});

test("a tab from before neither gives again what was taken back nor ends another leave", async () => {
  await permit();
  const { id: permissionId } = await latest();
  await at(inTime, () => endPermission(unit.head, { permissionId }));
  await expect(permit()).rejects.toThrow("report.permissionChanged");
  await permit(permissionId);
  await expect(at(inTime, () => endPermission(unit.head, { permissionId }))).rejects.toThrow(
    "report.permissionChanged",
  );
  expect(await db.sendingPermission.count({ where: { toOn: null } })).toBe(1);
});

test("nobody but the unit's head gives leave, and for no other unit", async () => {
  for (const actor of [unit.officer, stage.secretary, stage.board, stage.office.administrator]) {
    await expect(at(inTime, () => permitSending(actor, { lastId: "" }))).rejects.toThrow(
      "notAllowed",
    );
  }
  await permit();
  const other = stage.peopleOf(stage.meLinh);
  const theirs = { ...input(), unitId: stage.meLinh };
  await expect(at(inTime, () => submitReport(other.officer, theirs))).rejects.toThrow("notAllowed");
});

test("the head sends several at once; what cannot go keeps none of the others", async () => {
  await at(inTime, () => presentToHead(unit.officer, { ...input(), intent: "present" }));
  const desk = await at(inTime, () => getHeadDesk(unit.head));
  expect(desk?.waiting).toHaveLength(1);
  const [waiting] = desk?.waiting ?? [];
  const reports = [
    { periodId: crypto.randomUUID(), revision: 0 },
    { periodId: stage.periodId, revision: waiting?.revision ?? 0 },
  ];
  const { sent, held } = await at(inTime, () =>
    approveReports(unit.head, { unitId: stage.dongAnh, reports }),
  );
  expect([sent, held.map(({ refusal }) => refusal.code)]).toEqual([1, ["notFound"]]);
  expect(await db.progressReport.findFirst()).toMatchObject({ status: "submitted" });
});

test("what waits for the head when the hour is over can no longer be sent, and is not on the list", async () => {
  await at(inTime, () => presentToHead(unit.officer, { ...input(), intent: "present" }));
  const tooLate = instantOf("2024-06-21", "09:00");
  expect((await at(tooLate, () => getHeadDesk(unit.head)))?.waiting).toEqual([]);
});

test("an officer approves nothing by the list of those that wait", async () => {
  await permit();
  const reports = [{ periodId: stage.periodId, revision: 0 }];
  await expect(
    at(inTime, () => approveReports(unit.officer, { unitId: stage.dongAnh, reports })),
  ).rejects.toThrow("notAllowed");
  expect(await at(inTime, () => getHeadDesk(unit.officer))).toBeNull();
});
