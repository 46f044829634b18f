import { beforeEach, describe, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { returnReport, verifyReport } from "@/lib/report/commands/check-report";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { presentToHead, submitReport, takeBackReport } from "@/lib/report/commands/send-report";
import { getReport } from "@/lib/report/queries/report";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };
let unit: ReturnType<typeof stage.peopleOf>;

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
  unit = stage.peopleOf(stage.dongAnh);
});

const save = (cells: Record<string, string>, revision: number) => ({
  ...key,
  intent: "save" as const,
  revision,
  cells,
});
const returned = { days: 3, causes: {}, words: {}, reason: "Xem lại số ca hỏa táng." };
const typesOnRecord = async () =>
  (
    await db.auditEntry.findMany({
      where: { type: { startsWith: "report." } },
      orderBy: [{ at: "asc" }, { number: "asc" }],
    })
  ).map(({ type }) => type);

async function sent() {
  await at(inTime, () => submitReport(unit.head, save(stage.cells(fullSheet), 0)));
  const { revision } = await db.progressReport.findUniqueOrThrow({
    where: { periodId_unitId: key },
    select: { revision: true },
  });
  return { ...key, revision };
}

describe("typing", () => {
  test("what was typed is kept beside the figure it makes", async () => {
    const revision = await at(inTime, () =>
      enterFigures(
        unit.officer,
        save(stage.cells({ quy_bien_dao: "trên 1,6 tỷ", hoa_tang: "hai trăm" }), 0),
      ),
    );
    expect(revision).toBe(1);
    const values = await db.indicatorValue.findMany({
      select: { typed: true, whole: true, numerator: true, qualifier: true },
      orderBy: { typed: "asc" },
    });
    expect(values).toEqual([
      { typed: "hai trăm", whole: null, numerator: null, qualifier: "exact" },
      { typed: "trên 1,6 tỷ", whole: 1_600_000_000n, numerator: null, qualifier: "over" },
    ]);
  });

  test("of two saves built on one state, one is kept and the other is told", async () => {
    const outcomes = await at(inTime, () =>
      Promise.allSettled([
        enterFigures(unit.officer, save(stage.cells({ nha_ddk_xay_moi: "1" }), 0)),
        enterFigures(unit.head, save(stage.cells({ nha_ddk_xay_moi: "2" }), 0)),
      ]),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.indicatorValue.count()).toBe(1);
  });

  test("another unit's people neither type nor see it", async () => {
    const stranger = stage.peopleOf(stage.meLinh).officer;
    await expect(
      at(inTime, () => enterFigures(stranger, save(stage.cells(fullSheet), 0))),
    ).rejects.toThrow("notAllowed");
    expect(await db.progressReport.count()).toBe(0);
    expect(await at(inTime, () => getReport(stranger, key))).toBeNull();
  });

  test("nobody types for a unit that is in no cluster that year", async () => {
    const outside = anActor("unitReporter", { unitId: stage.office.cityId });
    const elsewhere = { ...save({}, 0), unitId: stage.office.cityId };
    await expect(at(inTime, () => enterFigures(outside, elsewhere))).rejects.toThrow("notFound");
  });
});

describe("sending", () => {
  test("the officer presents, the head sends, and each figure sent is on record", async () => {
    await at(inTime, () => presentToHead(unit.officer, save(stage.cells(fullSheet), 0)));
    await at(inTime, () => submitReport(unit.head, save({}, 1)));
    expect(await typesOnRecord()).toEqual(["report.presentedToHead", "report.submitted"]);
    expect(await db.indicatorValueRevision.count()).toBe(4);
    expect((await at(inTime, () => getReport(stage.secretary, key)))?.status).toBe("submitted");
  });

  test("the officer may not send", async () => {
    await expect(
      at(inTime, () => submitReport(unit.officer, save(stage.cells(fullSheet), 0))),
    ).rejects.toThrow("notAllowed");
    expect(await typesOnRecord()).toEqual([]);
  });

  test("an incomplete report names the empty lines and leaves nothing behind", async () => {
    const cells = stage.cells({ ...fullSheet, hoa_tang: "" });
    await expect(at(inTime, () => submitReport(unit.head, save(cells, 0)))).rejects.toMatchObject({
      code: "report.incomplete",
      fields: stage.cells({}),
    });
    expect(await db.progressReport.count()).toBe(0);
  });

  test("a cell that is no figure is asked back beside it", async () => {
    const cells = stage.cells({ ...fullSheet, hoa_tang: "846/0" });
    const [hoaTang = ""] = Object.keys(stage.cells({ hoa_tang: "" }));
    await expect(at(inTime, () => submitReport(unit.head, save(cells, 0)))).rejects.toMatchObject({
      code: "report.unclear",
      fields: { [`cell-${hoaTang}`]: expect.stringContaining("mà tổng số là 0") },
    });
  });

  test("a retry after the answer was lost is told that it has been sent", async () => {
    await sent();
    await expect(
      at(inTime, () => submitReport(unit.head, save(stage.cells(fullSheet), 0))),
    ).rejects.toThrow("report.alreadySubmitted");
    expect(await typesOnRecord()).toEqual(["report.submitted"]);
  });

  test("after the due hour in Asia/Ho_Chi_Minh nothing more is taken", async () => {
    const late = instantOf("2024-06-20", "17:01");
    await expect(
      at(late, () => submitReport(unit.head, save(stage.cells(fullSheet), 0))),
    ).rejects.toThrow("report.periodOver");
  });

  test("a stale tab does not take back what was sent anew since, nor its hour", async () => {
    const report = await sent();
    await at(inTime, () => returnReport(stage.secretary, { ...report, ...returned }));
    const again = { ...save(stage.cells({ nha_ddk_xay_moi: "11" }), report.revision + 1) };
    await at(inTime, () => submitReport(unit.head, again));
    await expect(at(inTime, () => takeBackReport(unit.head, report))).rejects.toThrow(
      "report.changedMeanwhile",
    );
    expect(await db.progressReport.findFirst()).toMatchObject({
      ...{ status: "submitted", submittedAt: inTime, timelyAt: inTime },
    });
  });

  test("what was sent may be taken back and sent anew", async () => {
    const report = await sent();
    await at(inTime, () => takeBackReport(unit.head, report));
    await at(inTime, () => submitReport(unit.head, save({}, report.revision + 1)));
    expect(await typesOnRecord()).toEqual([
      "report.submitted",
      "report.takenBack",
      "report.submitted",
    ]);
  });
});

describe("confirming", () => {
  test("the secretariat confirms; from then on the database itself refuses any change", async () => {
    const report = await sent();
    await at(inTime, () => verifyReport(stage.secretary, report));
    expect(await typesOnRecord()).toEqual(["report.submitted", "report.verified"]);
    await expect(db.$executeRaw`update indicator_values set whole = 999`).rejects.toThrow(
      /confirmed/,
    );
    await expect(db.indicatorValueRevision.deleteMany()).rejects.toThrow(/permission denied/);
  });

  test("two confirmations at once leave one", async () => {
    const report = await sent();
    const outcomes = await at(inTime, () =>
      Promise.allSettled([
        verifyReport(stage.secretary, report),
        verifyReport(stage.deputy, report),
      ]),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await typesOnRecord()).toEqual(["report.submitted", "report.verified"]);
  });

  test("nobody confirms a report of their own unit", async () => {
    const own = { periodId: stage.periodId, unitId: stage.socSon };
    const { head } = stage.peopleOf(stage.socSon);
    await at(inTime, () => submitReport(head, { ...save(stage.cells(fullSheet), 0), ...own }));
    const report = { ...own, revision: 1 };
    await expect(at(inTime, () => verifyReport(stage.secretary, report))).rejects.toThrow(
      "report.ownUnit",
    );
    await at(inTime, () => verifyReport(stage.deputy, report));
  });

  test("a stale tab does not confirm what was sent anew since", async () => {
    const report = await sent();
    await at(inTime, () => takeBackReport(unit.head, report));
    await at(inTime, () =>
      submitReport(unit.head, save(stage.cells({ nha_ddk_xay_moi: "11" }), report.revision + 1)),
    );
    await expect(at(inTime, () => verifyReport(stage.secretary, report))).rejects.toThrow(
      "report.changedMeanwhile",
    );
  });

  test("a returned report goes back with its reason and is taken after the due hour", async () => {
    const report = await sent();
    await at(inTime, () => returnReport(stage.secretary, { ...report, ...returned }));
    const late = instantOf("2024-06-21", "10:00");
    const seen = await at(late, () => getReport(unit.head, key));
    expect(seen).toMatchObject({ status: "returned", returnReason: "Xem lại số ca hỏa táng." });
    await at(late, () =>
      submitReport(unit.head, save(stage.cells({ hoa_tang: "703/846" }), report.revision + 1)),
    );
    expect(await typesOnRecord()).toEqual([
      "report.submitted",
      "report.returned",
      "report.submitted",
    ]);
  });

  test("another cluster's secretary neither confirms nor sees it", async () => {
    const report = await sent();
    const stranger = anActor("clusterSecretary", {
      clusterId: crypto.randomUUID(),
      clusterYearId: crypto.randomUUID(),
    });
    await expect(at(inTime, () => verifyReport(stranger, report))).rejects.toThrow("notAllowed");
    expect(await at(inTime, () => getReport(stranger, key))).toBeNull();
  });
});
