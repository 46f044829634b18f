import { describe, expect, test } from "vitest";
import { UnitKind } from "@/lib/db/generated/enums";
import {
  endingRefusal,
  levelOf,
  movingRefusal,
  nameOn,
  parentRefusal,
  renamingRefusal,
  type UnitOverTime,
} from "@/lib/unit/rules";

/** A district of the province Hà Tây, and of Hà Nội since 1/8/2008. */
const meLinh: UnitOverTime = {
  id: "meLinh",
  kind: "ruralDistrict",
  fromOn: "1977-07-05",
  toOn: null,
  names: [
    { name: "Yên Lãng", fromOn: "1977-07-05", toOn: "2003-12-31" },
    { name: "Mê Linh", fromOn: "2004-01-01", toOn: null },
  ],
  parents: [
    { parentId: "vinhPhuc", fromOn: "1977-07-05", toOn: "2008-07-31" },
    { parentId: "haNoi", fromOn: "2008-08-01", toOn: null },
  ],
};
const ended: UnitOverTime = { ...meLinh, toOn: "2025-06-30" };
const haTay = {
  id: "haTay",
  kind: "province" as const,
  fromOn: "1965-07-01" as const,
  toOn: null,
  path: ["haTay", "centre"],
};

describe("a unit's name as of a day", () => {
  test.each([
    ["2003-12-31", "Yên Lãng"],
    ["2004-01-01", "Mê Linh"],
    ["1970-01-01", "Yên Lãng"],
    ["2199-01-01", "Mê Linh"],
  ] as const)("on %s it is %s", (day, name) => {
    expect(nameOn(meLinh, day)).toBe(name);
  });

  test("after it ended it keeps its last one", () => {
    expect(nameOn(ended, "2026-01-01")).toBe("Mê Linh");
  });
});

describe("where a unit stands", () => {
  test.each(Object.values(UnitKind))("a %s never stands under its own kind", (kind) => {
    const always = { kind, fromOn: "2000-01-01", toOn: null } as const;
    expect(parentRefusal(always, always)).toBe("unit.parentNotAbove");
  });

  test("the centre is above provinces, these above districts, communes and residential areas", () => {
    const kinds = ["central", "centralCity", "town", "ward", "residentialArea"] as const;
    expect(kinds.map(levelOf)).toEqual([0, 1, 2, 3, 4]);
  });

  test("a commune may stand right under a city, as since 1/7/2025", () => {
    const city = { kind: "centralCity", fromOn: "1954-10-10", toOn: null } as const;
    const commune = { kind: "commune", fromOn: "2025-07-01", toOn: null } as const;
    expect(parentRefusal(commune, city)).toBeNull();
  });

  test("the one above is there for all the days of the one below", () => {
    const district = { kind: "ruralDistrict", fromOn: "1961-05-01", toOn: "2025-06-30" } as const;
    const commune = { kind: "commune", fromOn: "1961-05-01", toOn: null } as const;
    expect(parentRefusal(commune, district)).toBe("unit.parentNotThere");
    expect(parentRefusal({ ...commune, toOn: "2025-06-30" }, district)).toBeNull();
    expect(parentRefusal({ ...commune, fromOn: "1961-04-30", toOn: "2025-06-30" }, district)).toBe(
      "unit.parentNotThere",
    );
  });
});

describe("renaming", () => {
  test("from a day on which the unit is there", () => {
    expect(renamingRefusal(meLinh, { name: "Quang Minh", fromOn: "2026-01-01" })).toBeNull();
  });

  test.each([
    ["before it began", meLinh, "1977-07-04", "Mê Linh mới", "unit.notThereThatDay"],
    ["the day after it ended", ended, "2025-07-01", "Mê Linh mới", "unit.notThereThatDay"],
    ["to the name it bears", meLinh, "2026-01-01", "Mê Linh", "unit.sameName"],
    ["on the first day of a name", meLinh, "2004-01-01", "Quang Minh", "unit.changedThatDay"],
  ] as const)("is refused %s", (_, unit, fromOn, name, refusal) => {
    expect(renamingRefusal(unit, { name, fromOn })).toBe(refusal);
  });

  test("on its last day is still possible", () => {
    expect(renamingRefusal(ended, { name: "Quang Minh", fromOn: "2025-06-30" })).toBeNull();
  });
});

describe("moving", () => {
  test("to another unit of a higher level", () => {
    expect(movingRefusal(meLinh, haTay, "2026-01-01")).toBeNull();
  });

  test.each([
    ["on a day it is not there", ended, haTay, "2025-07-01", "unit.notThereThatDay"],
    [
      "when nothing is above it",
      { ...meLinh, parents: [] },
      haTay,
      "2026-01-01",
      "unit.hasNoParent",
    ],
    ["to where it stands", meLinh, { ...haTay, id: "haNoi" }, "2026-01-01", "unit.sameParent"],
    ["on the first day under another", meLinh, haTay, "2008-08-01", "unit.changedThatDay"],
  ] as const)("is refused %s", (_, unit, parent, fromOn, refusal) => {
    expect(movingRefusal(unit, parent, fromOn)).toBe(refusal);
  });

  test("below itself is a circle, however far below", () => {
    const below = { ...haTay, path: ["haTay", "somewhere", "meLinh", "haNoi"] };
    expect(movingRefusal(meLinh, below, "2026-01-01")).toBe("unit.circle");
  });

  test("to one that ends before it, or began after, is refused", () => {
    const endsFirst = { ...haTay, toOn: "2030-12-31" as const };
    expect(movingRefusal(meLinh, endsFirst, "2026-01-01")).toBe("unit.parentNotThere");
    const beginsLater = { ...haTay, fromOn: "2026-01-02" as const };
    expect(movingRefusal(meLinh, beginsLater, "2026-01-01")).toBe("unit.parentNotThere");
  });

  test("in a past in which it stood elsewhere asks for a parent of those days only", () => {
    const past = { ...haTay, toOn: "2008-07-31" as const };
    expect(movingRefusal(meLinh, past, "1991-10-01")).toBeNull();
  });
});

describe("ending", () => {
  const alone = { ...meLinh, children: [] };

  test("on any of its days from the last change on", () => {
    expect(endingRefusal(alone, "2025-06-30")).toBeNull();
    expect(endingRefusal(alone, "2008-08-01")).toBeNull();
  });

  test("not before it began, nor before a change on record", () => {
    expect(endingRefusal(alone, "1977-07-04")).toBe("unit.notThereThatDay");
    expect(endingRefusal(alone, "2008-07-31")).toBe("unit.changedLater");
  });

  test("not while other units stand under it the day after", () => {
    const communes = [{ fromOn: "1977-07-05", toOn: null }] as const;
    expect(endingRefusal({ ...alone, children: communes }, "2025-06-30")).toBe("unit.hasChildren");
    const gone = [{ fromOn: "1977-07-05", toOn: "2025-06-30" }] as const;
    expect(endingRefusal({ ...alone, children: gone }, "2025-06-30")).toBeNull();
    expect(endingRefusal({ ...alone, children: gone }, "2025-06-29")).toBe("unit.hasChildren");
  });

  test("once: the same day again changes nothing, another day is refused", () => {
    expect(endingRefusal({ ...ended, children: [] }, "2025-06-30")).toBeNull();
    expect(endingRefusal({ ...ended, children: [] }, "2025-07-31")).toBe("unit.alreadyEnded");
  });
});
