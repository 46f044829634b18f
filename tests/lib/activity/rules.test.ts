import { expect, test } from "vitest";
import { addedAmount, changingRefusal, notingRefusal, totalOfAdded } from "@/lib/activity/rules";
import type { IndicatorType } from "@/lib/db/generated/enums";

const summed = (type: IndicatorType) => ({ type, activityUse: "sum" as const });

test("an activity is noted on its day or later, not the day before", () => {
  expect(notingRefusal({ happenedOn: "2024-06-18" }, "2024-06-18")).toBeNull();
  expect(notingRefusal({ happenedOn: "2024-06-17" }, "2024-06-18")).toBeNull();
  expect(notingRefusal({ happenedOn: "2024-06-19" }, "2024-06-18")).toBe("activity.inFuture");
});

test("a note is changed over the words one has read, and not once it is withdrawn", () => {
  const noted = { revision: 2, withdrawnAt: null };
  expect(changingRefusal(noted, { revision: 2 })).toBeNull();
  expect(changingRefusal(noted, { revision: 1 })).toBe("activity.changedMeanwhile");
  const withdrawn = { ...noted, withdrawnAt: new Date("2024-06-18T02:00:00Z") };
  expect(changingRefusal(withdrawn, { revision: 2 })).toBe("activity.withdrawn");
});

test("an activity whose number was left empty counts itself, where things are counted", () => {
  expect(addedAmount(summed("count"), "")).toEqual({ amount: { kind: "whole", whole: 1n } });
  expect(addedAmount(summed("count"), "12")).toEqual({ amount: { kind: "whole", whole: 12n } });
  expect(addedAmount(summed("money"), "")).toHaveProperty("fault");
});

test("money is read in triệu đồng unless it says its unit, and kept as whole đồng", () => {
  expect(addedAmount(summed("money"), "20")).toEqual({
    amount: { kind: "whole", whole: 20_000_000n },
  });
  expect(addedAmount(summed("money"), "1,2 tỷ")).toEqual({
    amount: { kind: "whole", whole: 1_200_000_000n },
  });
});

test("what does not add up is not taken from an activity", () => {
  expect(addedAmount(summed("ratio"), "3/4")).toHaveProperty("fault");
  expect(addedAmount(summed("count"), "nhiều")).toHaveProperty("fault");
});

test("activities add up to one figure, and none to nothing", () => {
  const amounts = [1n, 12n, 7n].map((whole) => ({ kind: "whole", whole }) as const);
  expect(totalOfAdded("sum", amounts)).toMatchObject({ amount: { kind: "whole", whole: 20n } });
  expect(totalOfAdded("sum", [])).toBeNull();
});

test("where activities are counted each is one, whatever number it bears, and none is asked for", () => {
  const counted = { type: "count", activityUse: "count" } as const;
  expect(addedAmount(counted, "")).toEqual({ amount: { kind: "whole", whole: 1n } });
  expect(addedAmount(counted, "12")).toHaveProperty("fault");
  const amounts = [1n, 12n].map((whole) => ({ kind: "whole", whole }) as const);
  expect(totalOfAdded("count", amounts)?.amount).toEqual({ kind: "whole", whole: 2n });
  expect(totalOfAdded("none", amounts)).toBeNull();
});
