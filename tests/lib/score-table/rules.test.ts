import { expect, test } from "vitest";
import { adoptingRefusal } from "@/lib/score-table/rules";
import { adoptScoreTableInput } from "@/lib/score-table/schema";

const at = {
  ...({ phase: "reviewing", tentative: false } as const),
  ...({ heldOn: "2024-02-29", today: "2024-02-29" } as const),
  memberUnitIds: ["a", "b", "c"],
};
const table = { unitIds: ["c", "a", "b"], presentUnits: 3, agreedUnits: 2, disagreedUnits: 0 };

test("a table is adopted from the day of the event on, in a year that is not closed", () => {
  expect(adoptingRefusal(table, at)).toBeNull();
  expect(adoptingRefusal(table, { ...at, today: "2024-03-01" })).toBeNull();
  expect(adoptingRefusal(table, { ...at, today: "2024-02-28" })).toBe("event.notYetHeld");
  expect(adoptingRefusal(table, { ...at, tentative: true })).toBe("event.tentative");
  expect(adoptingRefusal(table, { ...at, phase: "closed" })).toBe("clusterYear.closed");
});

test.each([
  [["a", "b"], "one is missing"],
  [["a", "b", "c", "d"], "a stranger is in it"],
  [["a", "b", "b"], "one stands twice"],
])("it has every member once: of %j %s", (unitIds) => {
  expect(adoptingRefusal({ ...table, unitIds }, at)).toBe("scoreTable.notEveryMember");
});

test.each([
  [{ presentUnits: 4 }, "scoreTable.morePresentThanMembers"],
  [{ disagreedUnits: 2 }, "scoreTable.moreHandsThanPresent"],
  [{ agreedUnits: 1, disagreedUnits: 1 }, "scoreTable.notAgreed"],
  [{ agreedUnits: 1, disagreedUnits: 0 }, null],
])("more hands are for it than against it: %o gives %s", (hands, refusal) => {
  expect(adoptingRefusal({ ...table, ...hands }, at)).toBe(refusal);
});

test("points are typed with a comma and stay exact", () => {
  const unitId = crypto.randomUUID();
  const form = (total: string, rank = "1") =>
    adoptScoreTableInput.safeParse({
      ...{ eventId: unitId, presentUnits: "3", agreedUnits: "3", disagreedUnits: "0" },
      ...{ "rows.0.unitId": unitId, "rows.0.total": total, "rows.0.rank": rank },
    });
  expect(form("95,2575").data?.rows).toEqual([{ unitId, total: "95.2575", rank: 1 }]);
  for (const wrong of ["", "chín mươi", "95,25751", "-1"]) expect(form(wrong).success).toBe(false);
  expect(form("95", "0").success).toBe(false);
});
