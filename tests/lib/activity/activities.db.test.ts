import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { changeActivity, withdrawActivity } from "@/lib/activity/commands/change-activity";
import { noteActivity } from "@/lib/activity/commands/note-activity";
import { getActivityForm } from "@/lib/activity/queries/activity-form";
import { getActivity } from "@/lib/activity/queries/get-activity";
import { listActivities } from "@/lib/activity/queries/list-activities";
import { noteActivityInput } from "@/lib/activity/schema";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { describeIndicator, endIndicator } from "@/lib/indicator/commands/keep-indicator";
import { describeIndicatorInput } from "@/lib/indicator/schema";
import { enterFigures } from "@/lib/report/commands/enter-figures";
import { fillFromLog } from "@/lib/report/commands/fill-from-log";
import { getLogFigures, getReportActivities } from "@/lib/report/queries/log-figures";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "@/tests/support/people";
import { aQuarterAfterTwoMonths } from "@/tests/support/quarter";
import { anOpenPeriod, inTime } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let place: { periodId: string; unitId: string };
let officer: Actor;
let colleague: Actor;
let head: Actor;

beforeEach(async () => {
  stage = await anOpenPeriod();
  const unitId = stage.dongAnh;
  place = { periodId: stage.periodId, unitId };
  officer = await someone("unitReporter", "Bùi Thị Phương");
  colleague = await someone("unitReporter", "Trần Văn Hòa");
  head = await someone("unitLeader", "Ngô Văn Thành");
});

async function someone(role: "unitReporter" | "unitLeader", name: string): Promise<Actor> {
  const unitId = stage.dongAnh;
  const { personId } = await aPerson(stage.office.administrator, name, { unitId, role });
  return { ...anActor(role, { unitId }), personId };
}

const idOf = (code: string) => Object.keys(stage.cells({ [code]: "" }))[0] ?? "";

type Said = { on?: string; content?: string; code?: string; amount?: string; key?: string };

function form({ on = "20/05/2024", content = "Khởi công nhà", code, amount = "", key }: Said) {
  return noteActivityInput.parse({
    ...{ noteKey: key ?? randomUUID(), happenedOn: on, content, place: "xã Vân Nội" },
    ...(code ? { "indicator-1": idOf(code), "amount-1": amount } : {}),
  });
}

function note(said: Said, by = officer) {
  return at(inTime, () => noteActivity(by, form(said)));
}

const figures = (by = officer) => at(inTime, () => getLogFigures(by, place));

test("counts count, money adds up in đồng, and an amount left empty is one", async () => {
  await note({ code: "nha_ddk_xay_moi" });
  await note({ code: "nha_ddk_xay_moi", amount: "2" });
  await note({ code: "quy_bien_dao", amount: "1 tỷ 6" });
  await note({ code: "quy_bien_dao", amount: "12,5" });
  const found = await figures();
  expect(found?.map(({ total, count }) => [total.amount, count])).toEqual([
    [{ kind: "whole", whole: 3n }, 2],
    [{ kind: "whole", whole: 1_612_500_000n }, 2],
  ]);
});

test("only days of the period count, and a withdrawn note counts no more but stays", async () => {
  await note({ code: "nha_ddk_xay_moi", on: "16/06/2024" });
  const id = await note({ code: "nha_ddk_xay_moi", on: "15/06/2024" });
  expect((await figures())?.map(({ count }) => count)).toEqual([1]);
  const withdrawal = { activityId: id, revision: 1, reason: "Ghi nhầm." };
  await at(inTime, () => withdrawActivity(officer, withdrawal));
  expect(await figures()).toEqual([]);
  expect((await getActivity(officer, id))?.withdrawalReason).toBe("Ghi nhầm.");
  await expect(at(inTime, () => withdrawActivity(head, withdrawal))).rejects.toMatchObject({
    code: "activity.withdrawn",
  });
});

test("what the log comes to fills empty cells; a typed figure stays, and its difference is shown", async () => {
  await note({ code: "nha_ddk_xay_moi", amount: "2" });
  await note({ code: "quy_bien_dao", amount: "500tr" });
  const cells = stage.cells({ nha_ddk_xay_moi: "10" });
  await at(inTime, () => enterFigures(officer, { ...place, revision: 0, intent: "save", cells }));
  expect(await at(inTime, () => fillFromLog(officer, place))).toBe(1);
  expect((await figures())?.map(({ typed, differs }) => [typed, differs])).toEqual([
    ["10", true],
    ["500", false],
  ]);
});

test("sent twice, also at once, a note is one", async () => {
  const key = randomUUID();
  const ids = await Promise.all([note({ key }), note({ key })]);
  expect(new Set(ids).size).toBe(1);
  expect(await db.activity.count()).toBe(1);
});

test("one changes one's own notes, the head anyone's; what was said before is kept", async () => {
  const activityId = await note({ code: "nha_ddk_xay_moi" });
  const change = (by: Actor, revision: number) => {
    const { noteKey: _, ...words } = form({
      content: "Khởi công 2 nhà",
      code: "nha_ddk_xay_moi",
      amount: "2",
    });
    return at(inTime, () => changeActivity(by, { activityId, revision, ...words }));
  };
  await expect(change(colleague, 1)).rejects.toMatchObject({ code: "notAllowed" });
  await change(head, 1);
  await expect(change(officer, 1)).rejects.toMatchObject({ code: "activity.changedMeanwhile" });
  const found = await getActivity(colleague, activityId);
  expect(found?.revisions.map(({ content, amounts }) => [content, amounts])).toEqual([
    ["Khởi công 2 nhà", "Nhà Đại đoàn kết xây mới: 2 căn"],
    ["Khởi công nhà", "Nhà Đại đoàn kết xây mới: 1 căn"],
  ]);
  expect(await recorded()).toEqual(expect.arrayContaining(["activity.noted", "activity.changed"]));
});

test("a day to come, words for a number and an indicator of no form are refused, and nothing is kept", async () => {
  await expect(note({ on: "19/06/2024" })).rejects.toMatchObject({ code: "activity.inFuture" });
  await expect(note({ code: "nha_ddk_xay_moi", amount: "hai" })).rejects.toMatchObject({
    ...{
      code: "activity.unclear",
      fields: { "amount-1": expect.stringContaining("chưa phải là số") },
    },
  });
  await expect(note({ code: "hoa_tang", amount: "1/2" })).rejects.toMatchObject({
    code: "activity.otherIndicator",
  });
  expect(await db.activity.count()).toBe(0);
});

test("the log is found without diacritics, and is its unit's own", async () => {
  await note({ content: "Trao quà Tết tặng hộ nghèo" });
  const search = (by: Actor, q: string) => listActivities(by, { q, indicatorId: "", page: 1 });
  expect((await search(colleague, "qua tet van noi"))?.total).toBe(1);
  expect((await search(colleague, "khởi công"))?.total).toBe(0);
  const stranger = stage.peopleOf(stage.meLinh).officer;
  expect((await search(stranger, ""))?.total).toBe(0);
  expect(await search(stage.secretary, "")).toBeNull();
});

test("whoever may read the report sees the activities behind its figures; another member does not", async () => {
  await note({ code: "nha_ddk_xay_moi" });
  const key = { ...place, indicatorId: idOf("nha_ddk_xay_moi") };
  expect((await getReportActivities(stage.secretary, key))?.activities).toHaveLength(1);
  expect(await getReportActivities(stage.peopleOf(stage.meLinh).officer, key)).toBeNull();
});

test("after two months a quarter takes the log of the third alone, and is held against that", async () => {
  place = { ...place, periodId: await aQuarterAfterTwoMonths(stage) };
  await note({ code: "nha_ddk_xay_moi", on: "10/04/2024", amount: "3" });
  await note({ code: "nha_ddk_xay_moi", on: "10/05/2024", amount: "5" });
  await note({ code: "nha_ddk_xay_moi", on: "10/06/2024", amount: "2" });
  expect((await figures())?.map(({ total, rest }) => [total.amount, rest])).toEqual([
    [
      { kind: "whole", whole: 2n },
      { fromOn: "2024-06-01", toOn: "2024-06-30" },
    ],
  ]);
  const key = { ...place, indicatorId: idOf("nha_ddk_xay_moi") };
  expect((await getReportActivities(officer, key))?.activities).toHaveLength(1);
  expect(await at(inTime, () => fillFromLog(officer, place))).toBe(1);
  expect((await figures())?.map(({ typed, differs }) => [typed, differs])).toEqual([["2", false]]);
});

test("an indicator may count its activities, or take nothing from the log, from the moment its office says so", async () => {
  await note({ code: "nha_ddk_xay_moi", amount: "5" });
  await note({ code: "nha_ddk_xay_moi", amount: "2" });
  const say = (activityUse: "sum" | "count" | "none", code = "nha_ddk_xay_moi") =>
    describeIndicator(
      stage.office.administrator,
      describeIndicatorInput.parse({ indicatorId: idOf(code), activityUse }),
    );
  const total = async () => (await figures())?.map((figure) => figure.total.amount);
  expect(await total()).toEqual([{ kind: "whole", whole: 7n }]);
  await say("count");
  expect(await total()).toEqual([{ kind: "whole", whole: 2n }]);
  await expect(note({ code: "nha_ddk_xay_moi", amount: "5" })).rejects.toMatchObject({
    code: "activity.unclear",
  });
  await say("none");
  expect(await total()).toEqual([]);
  await expect(note({ code: "nha_ddk_xay_moi" })).rejects.toThrow("activity.otherIndicator");
  await expect(say("count", "quy_bien_dao")).rejects.toThrow("indicator.notCountable");
});

test("an indicator that is to end takes notes of its last day, and not of the day after", async () => {
  const toOn = "2024-05-20" as const;
  await endIndicator(stage.office.administrator, { indicatorId: idOf("quy_bien_dao"), toOn });
  await note({ code: "quy_bien_dao", amount: "5", on: "20/05/2024" });
  await expect(note({ code: "quy_bien_dao", amount: "5", on: "21/05/2024" })).rejects.toMatchObject(
    {
      code: "activity.notInForce",
      fields: { "amount-1": expect.stringContaining("đã kết thúc ngày 20/5/2024") },
    },
  );
  const offered = (await at(inTime, () => getActivityForm(officer)))?.indicators;
  expect(offered?.find(({ id }) => id === idOf("quy_bien_dao"))?.toOn).toBe(toOn);
  expect((await figures())?.map(({ count }) => count)).toEqual([1]);
});
