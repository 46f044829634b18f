import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { recordAwards, revokeAward } from "@/lib/honor/commands/keep-awards";
import { addHonors, endHonor } from "@/lib/honor/commands/keep-catalogue";
import { awardSheetTitles } from "@/lib/honor/labels";
import { getUnitAwards } from "@/lib/honor/queries/get-unit-awards";
import { listAwards } from "@/lib/honor/queries/list-awards";
import { listHonors } from "@/lib/honor/queries/list-honors";
import { readAwardSheet } from "@/lib/honor/queries/read-award-sheet";
import { standardHonors } from "@/lib/honor/queries/standard-honors";
import { type RecordAwardInput, ratingShares } from "@/lib/honor/schema";
import { changeSetting } from "@/lib/setting/commands";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aSheet } from "@/tests/support/sheets";
import { aCity, aDistrict } from "@/tests/support/units";

const today = instantOf("2024-06-01", "09:00");
let office: Awaited<ReturnType<typeof aCity>>;
let unitId: string;

beforeEach(async () => {
  office = await aCity();
  unitId = await aDistrict(office, "Thanh Trì");
  await addHonors(office.administrator, standardHonors(), 0);
});

async function anAward(code: string, given: Partial<RecordAwardInput> = {}) {
  const { id: honorId } = await db.honor.findFirstOrThrow({ where: { code } });
  return {
    ...{ honorId, unitId, recipient: null, year: 2023, thematic: false },
    ...{ decisionNumber: "152/QĐ-MTTQ", decidedOn: "2023-12-20" as const, ...given },
  };
}

const give = async (code: string, given: Partial<RecordAwardInput> = {}) => {
  const award = await anAward(code, given);
  return at(today, () => recordAwards(office.administrator, [award]));
};

test("the standard catalogue is taken once; a page from before it adds nothing", async () => {
  expect(await listHonors(office.administrator)).toHaveLength(standardHonors().length);
  await expect(addHonors(office.administrator, standardHonors(), 0)).rejects.toThrow(
    "honor.catalogueChanged",
  );
});

test("a changed law is a new row of the code, once the one before has its last day", async () => {
  const [first] = standardHonors();
  if (!first) throw new Error("The catalogue is empty");
  const anew = { ...first, fromOn: "2026-01-01" as const };
  await expect(addHonors(office.administrator, [anew])).rejects.toThrow("honor.codeRunning");
  const { id: honorId } = await db.honor.findFirstOrThrow({ where: { code: first.code } });
  await endHonor(office.administrator, { honorId, toOn: "2025-12-31" });
  await expect(endHonor(office.administrator, { honorId, toOn: "2025-12-31" })).rejects.toThrow(
    "honor.alreadyEnded",
  );
  await addHonors(office.administrator, [anew]);
  await expect(db.honor.updateMany({ data: { conditions: [] } })).rejects.toThrow(
    /permission denied/,
  );
});

test("an award is on record once, however often and by how many the same list is brought", async () => {
  const award = await anAward("CO_MT_TINH");
  const bring = () => at(today, () => recordAwards(office.administrator, [award]));
  const outcomes = await Promise.allSettled([bring(), bring()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(bring()).rejects.toThrow("award.known");
  expect(await db.award.count()).toBe(1);
});

test("one wrong award of a list leaves none on record", async () => {
  const awards = [await anAward("CO_MT_TINH"), await anAward("LDTT")];
  await expect(at(today, () => recordAwards(office.administrator, awards))).rejects.toThrow(
    "award.personMissing",
  );
  expect(await db.award.count()).toBe(0);
  expect(await recorded()).not.toContain("awards.recorded");
});

test("an award taken back stays, says so and counts no more; a second time is refused", async () => {
  await give("BK_MTTW");
  const { id: awardId } = await db.award.findFirstOrThrow();
  const answer = async () => {
    const view = await at(today, () => getUnitAwards(office.administrator, unitId));
    const honor = view?.honors.find(({ name }) => name === "Bằng khen của Thủ tướng Chính phủ");
    return honor?.lines.find(({ condition }) => condition.kind === "earlier")?.answer;
  };
  expect(await answer()).toBe("met");
  const revocation = { awardId, decisionNumber: "7/QĐ", reason: "Khai không đúng" };
  const revoke = () =>
    at(today, () => revokeAward(office.administrator, { ...revocation, revokedOn: "2024-05-02" }));
  const outcomes = await Promise.allSettled([revoke(), revoke()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await answer()).toBe("noData");
  const kept = await at(today, () => listAwards(office.administrator, null));
  expect(kept?.awards[0]?.revocation).toMatchObject({ reason: "Khai không đúng" });
  await expect(db.award.deleteMany()).rejects.toThrow(/permission denied/);
});

test("thematic awards and those of people are no ground for the unit's honor of merit", async () => {
  await give("BK_MTTW", { thematic: true });
  await give("BK_MTTW", { recipient: "Nguyễn Văn An", decisionNumber: "153/QĐ-MTTQ" });
  await changeSetting(office.administrator, {
    ...{ key: "awardsRecordedSince", value: "2000", fromOn: "2024-01-01" },
  });
  const view = await at(today, () => getUnitAwards(office.administrator, unitId));
  const honor = view?.honors.find(({ name }) => name === "Bằng khen của Thủ tướng Chính phủ");
  expect(honor?.lines.map(({ answer }) => answer)).toEqual(["notMet", "noData"]);
});

test("the unit and the offices above read its awards; another unit does not, nor keeps them", async () => {
  await give("CO_MT_TINH");
  const own = anActor("unitReporter", { unitId });
  const above = anActor("citySpecialist", { unitId: office.cityId });
  const other = anActor("unitReporter", { unitId: await aDistrict(office, "Đông Anh") });
  const read = (actor: typeof own) => at(today, () => getUnitAwards(actor, unitId));
  expect((await read(own))?.awards).toHaveLength(1);
  expect((await read(above))?.awards).toHaveLength(1);
  expect(await read(other)).toBeNull();
  const award = await anAward("CO_MT_TINH", { year: 2022 });
  for (const actor of [own, above, other]) {
    await expect(at(today, () => recordAwards(actor, [award]))).rejects.toThrow("notAllowed");
    expect(await listAwards(actor, null)).toBeNull();
  }
});

test("a sheet of awards is read whole, or every wrong cell is named by its address", async () => {
  const read = (...lines: string[][]) =>
    at(today, async () =>
      readAwardSheet(
        office.administrator,
        await aSheet([awardSheetTitles, ...lines].map((line) => line.join(" | "))),
      ),
    );
  const { code } = await db.unit.findUniqueOrThrow({ where: { id: unitId } });
  const good = ["CO_MT_TINH", code, "", "2022", "12/QĐ-MTTQ", "20/12/2022", ""];
  const person = ["LDTT", code, "Nguyễn Văn An", "2023", "13/QĐ", "20/12/2023", "có"];
  expect(await read(good, person)).toMatchObject({
    wrongCells: null,
    awards: [
      { recipient: null, thematic: false },
      { recipient: "Nguyễn Văn An", thematic: true },
    ],
  });
  await give("CO_MT_TINH", { year: 2022, decisionNumber: "12/QĐ-MTTQ" });
  expect(await read(good, person)).toMatchObject({ awards: { length: 2 }, added: 1 });
  const again = person.with(2, "nguyễn văn  an");
  expect(await read(good, person, again)).toMatchObject({
    wrongCells: [{ address: "A4", reason: expect.stringContaining("chỉ giữ một dòng") }],
  });
  await expect(read(good)).rejects.toThrow("award.known");
  const wrong = await read(
    ["KHONG_CO", ...good.slice(1)],
    ["CO_MT_TINH", "999", ...good.slice(2)],
    ["LDTT", ...good.slice(1)],
  );
  expect(wrong.wrongCells?.map(({ address }) => address)).toEqual(["A2", "B3", "C4"]);
});

test("the standard catalogue is well formed: codes once, and every code it speaks of is in it", () => {
  const honors = standardHonors();
  const codes = honors.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const spokenOf = honors.flatMap(({ conditions }) =>
    conditions.flatMap((each) =>
      each.kind === "earlier" ? each.codes : "code" in each ? [each.code] : [],
    ),
  );
  const known = [...codes, ...ratingShares];
  expect(spokenOf.filter((code) => !known.includes(code))).toEqual([]);
});
