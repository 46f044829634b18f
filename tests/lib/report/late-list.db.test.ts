import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { listReportMails } from "@/lib/mail/queries/list-mails";
import { addPaper } from "@/lib/report/commands/add-paper";
import { verifyReport } from "@/lib/report/commands/check-report";
import { submitReport } from "@/lib/report/commands/send-report";
import { getChasingPaper } from "@/lib/report/queries/get-chasing-paper";
import { getLateList } from "@/lib/report/queries/late-list";
import { listMissingReports } from "@/lib/report/queries/missing-reports";
import { anActor } from "@/tests/support/actors";
import { aPerson } from "@/tests/support/people";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

/** The period is due at 17:00 on 20/6/2024; Mê Linh has sent. */
const after = instantOf("2024-06-21", "09:00");
let stage: Awaited<ReturnType<typeof anOpenPeriod>>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  const unitId = stage.meLinh;
  await at(inTime, () =>
    submitReport(stage.peopleOf(unitId).head, {
      ...{ periodId: stage.periodId, unitId, intent: "submit", revision: 0 },
      cells: stage.cells(fullSheet),
    }),
  );
  const phone = "+84912345678";
  const since = { fromOn: "2024-01-01" as Day, phone };
  await aPerson(stage.office.administrator, "Trần Thị Bình", { unitId: stage.dongAnh, ...since });
});

const path = () => ({ clusterId: stage.clusterId, year: 2024, periodId: stage.periodId });

test("expected, received, in time, by period and by unit, with whom to call", async () => {
  const list = await at(after, () => getLateList(stage.secretary, stage.clusterYearId));
  const [period] = list?.periods ?? [];
  expect(period?.sending).toEqual({ expected: 3, received: 1, onTime: 1, late: 0, overdue: 2 });
  expect(period?.late.map(({ unitId, people }) => [unitId, people[0]?.phone])).toEqual([
    [stage.socSon, undefined],
    [stage.dongAnh, "+84912345678"],
  ]);
  expect(list?.byUnit).toContainEqual({
    ...{ unitId: stage.meLinh, expected: 1, received: 1, onTime: 1, late: 0, overdue: 0 },
  });
});

test("a member sees its own line and nobody's number", async () => {
  const { officer } = stage.peopleOf(stage.dongAnh);
  const list = await at(after, () => getLateList(officer, stage.clusterYearId));
  expect(list?.chaser).toBeNull();
  expect(list?.byUnit.map(({ unitId }) => unitId)).toEqual([stage.dongAnh]);
  expect(list?.periods[0]?.late.flatMap(({ people }) => people)).toEqual([]);
  expect(await at(after, () => listMissingReports(officer))).toBeNull();
  expect(await at(after, () => getChasingPaper(officer, path()))).toBeNull();
  expect(await listReportMails(officer, stage.clusterYearId)).toEqual([]);
});

test("over clusters, for the office: who is missing", async () => {
  const specialist = anActor("citySpecialist", { unitId: stage.office.cityId });
  const rows = await at(after, () => listMissingReports(specialist));
  expect(rows).toMatchObject([
    { sending: { expected: 3, received: 1 }, missing: [stage.socSon, stage.dongAnh] },
  ]);
});

test("whose figures are confirmed and whose signed paper has not come is named, with whom to call, until it has", async () => {
  const ref = { periodId: stage.periodId, unitId: stage.meLinh, revision: 1 };
  const paperless = async () => {
    const list = await at(after, () => getLateList(stage.secretary, stage.clusterYearId));
    const rows = await at(after, () => listMissingReports(stage.board));
    const [units = []] = rows?.map((row) => row.paperless) ?? [];
    expect(list?.periods[0]?.paperless.map(({ unitId }) => unitId)).toEqual(units);
    return units;
  };
  expect(await paperless()).toEqual([]);
  await at(after, () => verifyReport(stage.board, ref));
  expect(await paperless()).toEqual([stage.meLinh]);
  await db.reportForm.updateMany({ data: { rhythm: "oneOff" } });
  expect(await paperless()).toEqual([]);
  await db.reportForm.updateMany({ data: { rhythm: "month" } });
  const paper = { number: "45/BC-MTTQ-BTT", signedOn: "2024-06-20" as Day, scan: undefined };
  await at(after, () => addPaper(stage.peopleOf(stage.meLinh).officer, { ...ref, ...paper }));
  expect(await paperless()).toEqual([]);
});

test("the letter goes to who has not sent, from the lead or from the office", async () => {
  const paper = await at(after, () => getChasingPaper(stage.secretary, path()));
  const [addressed] = paper?.blocks ?? [];
  expect(addressed).toMatchObject({
    text: "Kính gửi: Ủy ban MTTQ Việt Nam huyện Sóc Sơn; Ủy ban MTTQ Việt Nam huyện Đông Anh.",
  });
  expect(paper?.signatures[0]?.authority[1]).toBe("CỤM TRƯỞNG");
  const specialist = anActor("citySpecialist", { unitId: stage.office.cityId });
  const office = await at(after, () => getChasingPaper(specialist, path()));
  expect(office?.signatures[0]?.authority[0]).toBe("TM. BAN THƯỜNG TRỰC");
});
