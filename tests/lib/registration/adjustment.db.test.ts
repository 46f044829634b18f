import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { adviseAdjustment, askAdjustment } from "@/lib/registration/commands/ask-adjustment";
import { assignTargets } from "@/lib/registration/commands/assign-targets";
import { decideAdjustment } from "@/lib/registration/commands/decide-adjustment";
import { saveRegistration, sendRegistration } from "@/lib/registration/commands/save-registration";
import { getRegistrationPaper } from "@/lib/registration/queries/get-paper";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { aPlace } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { takeYear } from "@/tests/support/clusters";
import {
  aModel,
  aRegisteringUnit,
  confirmRegistration,
  type RegisteringUnit,
} from "@/tests/support/registrations";
import { inTime } from "@/tests/support/reports";

let { stage, key, unit } = {} as RegisteringUnit;

beforeEach(async () => {
  ({ stage, key, unit } = await aRegisteringUnit());
});

const cells = (typed: Record<string, string>) => stage.cells(typed);
const confirmed = () => confirmRegistration({ stage, key, unit });

const ask = (typed: Record<string, string>, more: object = {}) =>
  at(inTime, () =>
    askAdjustment(unit.head, {
      ...{ ...key, revision: 1, reason: "Sắp xếp đơn vị hành chính." },
      ...{ cells: cells(typed), ...more },
    }),
  );

const decide = (adjustmentId: string, decision: "grant" | "decline", actor = stage.board) =>
  at(inTime, () =>
    decideAdjustment(actor, { ...key, adjustmentId, decision, answer: "Đồng ý theo đề nghị." }),
  );

const look = (actor = unit.head) => at(inTime, () => getRegistration(actor, key));
const typedOf = async (name: string) =>
  (await look())?.lines.find(({ indicator }) => indicator.name === name)?.typed;

/** An office above the cluster's own. */
async function aHigherOffice(cityId: string) {
  const unitId = await aPlace("Trung ương");
  const fromOn = dayToDb("2000-01-01");
  await db.unit.update({
    where: { id: cityId },
    data: { parents: { create: { parentId: unitId, fromOn } } },
  });
  return { higher: anActor("citySpecialist", { unitId }), board: stage.board };
}

test("a confirmed registration changes by a granted request alone, and both states are kept", async () => {
  await confirmed();
  const seen = await look();
  const kept = seen?.undertakings[0]?.id ?? "";
  const id = await ask(
    { quy_bien_dao: "2 tỷ", hoa_tang: "90/100", nha_ddk_xay_moi: "5" },
    {
      undertakings: [
        { ...aModel, id: kept, detail: "8 tổ" },
        { ...aModel, part: "work", name: "Sân chơi trẻ em", detail: "" },
      ],
    },
  );
  expect(await typedOf("Thu Quỹ “Vì biển, đảo Việt Nam”")).toBe("2,3 tỷ");
  await decide(id, "grant");
  const after = await look();
  expect(await typedOf("Thu Quỹ “Vì biển, đảo Việt Nam”")).toBe("2 tỷ");
  expect(await typedOf("Nhà Đại đoàn kết xây mới")).toBe("5");
  expect(after?.undertakings.map(({ text }) => text)).toEqual([
    "Tổ tự quản số (8 tổ)",
    "Sân chơi trẻ em",
  ]);
  expect(after?.adjustments[0]?.lines.map(({ before, after: to }) => [before, to]).sort()).toEqual([
    ["", "5"],
    ["", "Sân chơi trẻ em"],
    ["2.300 triệu đồng", "2.000 triệu đồng"],
    ["Tổ tự quản số (10 tổ)", "Tổ tự quản số (8 tổ)"],
  ]);
  const paper = await at(inTime, () => getRegistrationPaper(unit.head, key));
  expect(JSON.stringify(paper?.blocks)).toContain("V. Nội dung đã điều chỉnh trong năm");
  await expect(db.adjustedLine.deleteMany()).rejects.toThrow(/permission denied/);
  await expect(
    db.registeredTarget.updateMany({ where: { typed: "5" }, data: { typed: "1", whole: 1n } }),
  ).rejects.toThrow();
});

test("declined, everything stays as it was confirmed", async () => {
  await confirmed();
  await decide(await ask({ hoa_tang: "" }), "decline");
  expect(await typedOf("Ca hỏa táng")).toBe("90/100");
  expect((await look())?.adjustments[0]).toMatchObject({ granted: false });
  expect(await recorded()).toContain("registration.adjustmentDecided");
});

test("a target given up goes, and the rest stays", async () => {
  await confirmed();
  await decide(await ask({ hoa_tang: "" }), "grant");
  expect(await typedOf("Ca hỏa táng")).toBe("");
  expect(await typedOf("Thu Quỹ “Vì biển, đảo Việt Nam”")).toBe("2,3 tỷ");
});

test("what the office assigned counts where it is more, and gives way to what it grants", async () => {
  await confirmed();
  const assign = (typed: Record<string, string>, seen: string) =>
    at(inTime, () => assignTargets(stage.board, { ...key, seen, cells: cells(typed) }));
  await assign({ quy_bien_dao: "3 tỷ", nha_ddk_xay_moi: "4" }, "");
  await expect(assign({ hoa_tang: "95/100" }, "")).rejects.toThrow("registration.changedMeanwhile");
  const counting = async () =>
    (await look())?.lines.find(({ indicator }) => indicator.type === "money")?.counting;
  expect(await counting()).toEqual({ kind: "whole", whole: 3_000_000_000n });
  const id = await ask({ quy_bien_dao: "2 tỷ" });
  expect((await look())?.adjustments[0]?.lines[0]?.before).toBe(
    "2.300 triệu đồng (chỉ tiêu giao 3.000 triệu đồng)",
  );
  await decide(id, "grant");
  expect(await counting()).toEqual({ kind: "whole", whole: 2_000_000_000n });
});

test("the committee that assigned it decides; the lead only says what it thinks, once", async () => {
  await confirmed();
  const id = await ask({ hoa_tang: "80/100" });
  await expect(decide(id, "grant", stage.secretary)).rejects.toThrow("notAllowed");
  await expect(decide(id, "grant", unit.head)).rejects.toThrow("notAllowed");
  const advise = () =>
    at(inTime, () =>
      adviseAdjustment(stage.secretary, {
        ...{ ...key, adjustmentId: id, agrees: "yes", opinion: "Cụm thống nhất." },
      }),
    );
  const outcomes = await Promise.allSettled([advise(), advise()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const elsewhere = anActor("citySpecialist", { unitId: stage.meLinh });
  await expect(decide(id, "grant", elsewhere)).rejects.toThrow("notAllowed");
  const answers = await Promise.allSettled([decide(id, "grant"), decide(id, "decline")]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(advise()).rejects.toThrow("adjustment.notWaiting");
});

test("one request at a time, only where something differs, by the head, while the year is not closed", async () => {
  await confirmed();
  await expect(ask({ hoa_tang: "90/100", quy_bien_dao: "2.300 triệu" })).rejects.toThrow(
    "adjustment.nothingChanged",
  );
  await expect(ask({ hoa_tang: "chín mươi" })).rejects.toThrow("registration.unclear");
  const twice = await Promise.allSettled([
    ask({ hoa_tang: "80/100" }),
    ask({ hoa_tang: "70/100" }),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(
    askAdjustment(unit.officer, { ...key, revision: 1, reason: "Khác.", cells: {} }),
  ).rejects.toThrow("notAllowed");
});

test("before it is confirmed it is typed, not asked for; what came back is mended while the year runs", async () => {
  await at(inTime, () =>
    saveRegistration(unit.officer, {
      ...{ ...key, intent: "save", revision: 0, cells: cells({ hoa_tang: "90/100" }) },
    }),
  );
  await expect(ask({ hoa_tang: "80/100" })).rejects.toThrow("adjustment.notVerified");
  await takeYear(stage.office, key.clusterYearId, "running");
  await db.registration.updateMany({ data: { status: "returned" } });
  await at(inTime, () =>
    sendRegistration(unit.head, { ...key, intent: "submit", revision: 1, cells: {} }),
  );
  expect((await look())?.status).toBe("submitted");
});

test("what a higher office assigned is not changed or taken back by a lower one, which assigns the rest", async () => {
  await confirmed();
  const { higher, board } = await aHigherOffice(stage.office.cityId);
  const assign = (by: typeof stage.board, typed: Record<string, string>, seen: string) =>
    at(inTime, () => assignTargets(by, { ...key, seen, cells: cells(typed) }));
  await assign(higher, { quy_bien_dao: "3 tỷ" }, "");
  const seen = (await look())?.assignedMark ?? "";
  for (const typed of ["1 tỷ", ""])
    await expect(assign(board, { quy_bien_dao: typed }, seen)).rejects.toThrow(
      "registration.assignedAbove",
    );
  await assign(board, { quy_bien_dao: "3 tỷ", hoa_tang: "95/100" }, seen);
  const lines = (await look(board))?.lines.filter(({ assignedTyped }) => assignedTyped !== "");
  expect(lines?.map(({ isAssignedAbove }) => isAssignedAbove).sort()).toEqual([false, true]);
  await assign(higher, { hoa_tang: "96/100" }, (await look())?.assignedMark ?? "");
});

test("a target is not assigned anew while a request about it waits; the others are", async () => {
  await confirmed();
  const assign = (typed: Record<string, string>) =>
    at(inTime, async () =>
      assignTargets(stage.board, {
        ...{ ...key, seen: (await look())?.assignedMark ?? "", cells: cells(typed) },
      }),
    );
  const id = await ask({ hoa_tang: "80/100" });
  await expect(assign({ hoa_tang: "95/100" })).rejects.toThrow("registration.targetAsked");
  await assign({ quy_bien_dao: "3 tỷ" });
  await decide(id, "decline");
  await assign({ hoa_tang: "95/100" });
});

test("who decides is found once more at the decision: never lower than who assigned", async () => {
  await confirmed();
  const id = await ask({ hoa_tang: "80/100" });
  const { higher, board } = await aHigherOffice(stage.office.cityId);
  await db.registeredTarget.updateMany({
    where: { typed: "90/100" },
    data: {
      assignedTyped: "95/100",
      assignedNumerator: 95n,
      assignedDenominator: 100n,
      assignedByUnitId: higher.capacity.unitId,
    },
  });
  await expect(decide(id, "grant", board)).rejects.toThrow("notAllowed");
  await decide(id, "grant", higher);
});
