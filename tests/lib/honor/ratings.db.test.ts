import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { recordRatings } from "@/lib/honor/commands/record-rating";
import { ratingSheetTitles } from "@/lib/honor/labels";
import { findHonorFacts } from "@/lib/honor/queries/honor-facts";
import { readRatingSheet } from "@/lib/honor/queries/read-rating-sheet";
import { checkCondition } from "@/lib/honor/rules";
import type { RecordRatingInput } from "@/lib/honor/schema";
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
});

const rated = (given: Partial<RecordRatingInput> = {}) => ({
  ...{ unitId, recipient: null, year: 2023, rating: "excellent" as const, disciplined: false },
  ...{ decisionNumber: "12/QĐ-MTTQ", decidedOn: "2024-01-10" as const, ...given },
});
const say = (given: Partial<RecordRatingInput> = {}, by = office.administrator) =>
  at(today, () => recordRatings(by, [rated(given)]));

test("a year's rating and discipline answer conditions; the latest word of a year holds, each is kept", async () => {
  const place = { unitId, path: [unitId, office.cityId], year: 2024, today: "2024-06-01" as const };
  const stands = async () => {
    const facts = (await findHonorFacts(place))(null);
    const rating = { kind: "rating", hard: true, rating: "excellent", years: 1 } as const;
    return checkCondition(rating, facts);
  };
  expect(await stands()).toBe("noData");
  await say({ rating: "lower", disciplined: true });
  expect(await stands()).toBe("notMet");
  await say();
  expect(await stands()).toBe("met");
  expect((await findHonorFacts(place))(null).disciplined.get(2023)).toBe(false);
  expect((await findHonorFacts(place))("Nguyễn Văn An").ratings.size).toBe(0);
  expect(await db.yearlyRating.count()).toBe(2);
  await expect(db.yearlyRating.deleteMany()).rejects.toThrow();
  await expect(say({ year: 2199 })).rejects.toThrow("award.yearAhead");
  const stranger = anActor("unitLeader", { unitId });
  await expect(say({}, stranger)).rejects.toThrow("notAllowed");
  expect(await recorded()).toContain("rating.recorded");
});

test("the same said twice at once is on record once; said otherwise, or again after that, it is a new word", async () => {
  const outcomes = await Promise.allSettled([say(), say()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refusal = await say().catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    code: "rating.known",
    facts: { at: "09 giờ 00, ngày 01/6/2024" },
  });
  await say({ rating: "good" });
  await say();
  expect(await db.yearlyRating.count()).toBe(3);
  expect((await recorded()).filter((type) => type === "rating.recorded")).toHaveLength(3);
});

test("a list is on record whole or not at all; what is there already is passed over", async () => {
  await say();
  const person = { recipient: "Nguyễn Văn An" };
  const list = (...more: RecordRatingInput[]) =>
    at(today, () => recordRatings(office.administrator, [rated(), rated(person), ...more]));
  await expect(list(rated({ year: 2030 }))).rejects.toThrow("award.yearAhead");
  await expect(list(rated({ unitId: crypto.randomUUID() }))).rejects.toThrow("notFound");
  expect(await db.yearlyRating.count()).toBe(1);
  expect(await list(rated({ ...person, year: 2022 }))).toBe(2);
  expect(await db.yearlyRating.count()).toBe(3);
  expect(await recorded()).toContain("ratings.recorded");
});

test("a sheet of ratings is read whole, or every wrong cell is named by its address", async () => {
  const read = (...lines: string[][]) =>
    at(today, async () =>
      readRatingSheet(
        office.administrator,
        await aSheet([ratingSheetTitles, ...lines].map((line) => line.join(" | "))),
      ),
    );
  const { code } = await db.unit.findUniqueOrThrow({ where: { id: unitId } });
  const good = [code, "", "2023", "hoàn thành TỐT nhiệm vụ", "", "12/QĐ-MTTQ", "10/01/2024"];
  const person = [
    code,
    "Nguyễn Văn An",
    "2023",
    "Hoàn thành xuất sắc nhiệm vụ",
    "có",
    ...good.slice(5),
  ];
  expect(await read(good, person)).toMatchObject({
    wrongCells: null,
    ratings: [
      { unitId, recipient: null, rating: "good", disciplined: false },
      { recipient: "Nguyễn Văn An", rating: "excellent", disciplined: true },
    ],
  });
  const unclear = await read([...good.slice(0, 3), "giỏi", ...good.slice(4)]);
  expect(unclear.wrongCells?.map(({ address }) => address)).toEqual(["D2"]);
  const wrong = await read(
    good,
    [code, "", "2023", ...good.slice(3)],
    ["999", ...good.slice(1)],
    [code, "Trần Bình", "2024", ...good.slice(3, 6), "20/12/2023"],
  );
  expect(wrong.wrongCells?.map(({ address }) => address)).toEqual(["C3", "A4", "G5"]);
  expect(wrong.wrongCells?.[0]?.reason).toContain("Vui lòng chỉ giữ một dòng.");
  await say({ rating: "good" });
  const partly = await read(good, person);
  expect(partly).toMatchObject({ added: 1, ratings: [{}, {}] });
  await expect(read(good)).rejects.toThrow("rating.known");
  const stranger = anActor("unitLeader", { unitId });
  await expect(at(today, () => readRatingSheet(stranger, []))).rejects.toThrow("notAllowed");
});
