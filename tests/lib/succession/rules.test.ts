import { describe, expect, test } from "vitest";
import { SuccessionKind } from "@/lib/db/generated/enums";
import type { Share, SuccessionPart } from "@/lib/succession/rules";
import {
  compareToWhole,
  type Reorganisation,
  shapeRefusal,
  shareRefusal,
} from "@/lib/succession/rules";

const whole: Share = { numerator: 1, denominator: 1 };
const third: Share = { numerator: 1, denominator: 3 };
const part = (
  predecessorId: string,
  successorId: string | null,
  share: Share = null,
): SuccessionPart => ({ predecessorId, successorId, share });

function reorganisation(
  kind: SuccessionKind,
  parts: SuccessionPart[],
  goesOn: string[] = [],
): Reorganisation {
  return { kind, parts, goesOn: new Set(goesOn) };
}

describe("the shape of a reorganisation", () => {
  const good: [string, Reorganisation][] = [
    ["two become one", reorganisation("merge", [part("a", "n"), part("b", "n")])],
    ["one goes into another that goes on", reorganisation("merge", [part("a", "n")], ["n"])],
    [
      "one becomes three",
      reorganisation("split", [part("a", "x"), part("a", "y"), part("a", "z")]),
    ],
    ["parts of two go to two", reorganisation("partialTransfer", [part("a", "x"), part("b", "y")])],
    [
      "two swap parts",
      reorganisation("partialTransfer", [part("a", "b"), part("b", "a")], ["a", "b"]),
    ],
    ["one becomes one", reorganisation("rename", [part("a", "x")])],
    ["one ends, or several", reorganisation("abolition", [part("a", null), part("b", null)])],
  ];
  test.each(good)("%s", (_, reorganised) => {
    expect(shapeRefusal(reorganised)).toBeNull();
  });

  const bad: [string, Reorganisation, string][] = [
    ["a merge of one", reorganisation("merge", [part("a", "n")]), "succession.mergeShape"],
    [
      "a merge into two",
      reorganisation("merge", [part("a", "n"), part("b", "m")]),
      "succession.mergeShape",
    ],
    ["a split into one", reorganisation("split", [part("a", "x")]), "succession.splitShape"],
    [
      "a split of two",
      reorganisation("split", [part("a", "x"), part("b", "y")]),
      "succession.splitShape",
    ],
    [
      "a rename into two",
      reorganisation("rename", [part("a", "x"), part("a", "y")]),
      "succession.renameShape",
    ],
    [
      "a rename into a unit that was there",
      reorganisation("rename", [part("a", "x")], ["x"]),
      "succession.renameShape",
    ],
    [
      "an abolition with a successor",
      reorganisation("abolition", [part("a", "x")]),
      "succession.abolitionShape",
    ],
    [
      "an abolition of which one has a successor",
      reorganisation("abolition", [part("a", null), part("b", "x")]),
      "succession.abolitionShape",
    ],
  ];
  test.each(bad)("%s is refused", (_, reorganised, refusal) => {
    expect(shapeRefusal(reorganised)).toBe(refusal);
  });

  test.each(["merge", "split", "rename", "partialTransfer"] as const)(
    "a %s without a successor is refused",
    (kind) => {
      expect(shapeRefusal(reorganisation(kind, [part("a", null)]))).toBe(
        "succession.successorMissing",
      );
    },
  );

  test.each(Object.values(SuccessionKind))("in a %s no unit becomes itself", (kind) => {
    expect(shapeRefusal(reorganisation(kind, [part("a", "a")]))).toBe("succession.circle");
  });

  test("what ends cannot succeed another in the same reorganisation", () => {
    const circle = [part("a", "b"), part("b", "c"), part("c", "a")];
    expect(shapeRefusal(reorganisation("merge", circle))).toBe("succession.circle");
  });
});

describe("the shares", () => {
  test("three thirds are the whole, exactly", () => {
    expect(compareToWhole([third, third, third])).toBe(0);
    expect(compareToWhole([third, third])).toBe(-1);
    expect(compareToWhole([third, third, third, { numerator: 1, denominator: 1_000_000 }])).toBe(1);
    expect(compareToWhole([null])).toBe(-1);
  });

  test("of a split add up to the whole when all are known", () => {
    const parts = (...shares: Share[]) =>
      shares.map((share, index) => part("a", `${index}`, share));
    const refusal = (...shares: Share[]) =>
      shareRefusal(reorganisation("split", parts(...shares)), []);
    expect(refusal(third, third, third)).toBeNull();
    expect(refusal(third, third)).toBe("succession.sharesBelowWhole");
    expect(refusal(third, null)).toBeNull();
    expect(refusal(whole, third)).toBe("succession.sharesAboveWhole");
    expect(refusal(null, null)).toBeNull();
  });

  test("of one unit never exceed the whole, what was recorded for that day included", () => {
    const merge = reorganisation("merge", [part("a", "n", whole), part("b", "n", third)]);
    expect(shareRefusal(merge, [part("b", "m", third)])).toBeNull();
    expect(shareRefusal(merge, [part("a", "m", third)])).toBe("succession.sharesAboveWhole");
  });

  test("an arrow stands once a day, recorded before or now", () => {
    const twice = reorganisation("split", [part("a", "x"), part("a", "x")]);
    expect(shareRefusal(twice, [])).toBe("succession.arrowTwice");
    const again = reorganisation("abolition", [part("a", null)]);
    expect(shareRefusal(again, [part("a", null)])).toBe("succession.arrowTwice");
  });

  test("what went to another is not abolished as well", () => {
    const abolition = reorganisation("abolition", [part("a", null)]);
    expect(shareRefusal(abolition, [part("a", "n")])).toBe("succession.arrowTwice");
    const merge = reorganisation("merge", [part("a", "n"), part("b", "n")]);
    expect(shareRefusal(merge, [part("a", null)])).toBe("succession.arrowTwice");
  });
});
