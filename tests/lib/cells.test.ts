import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, changedCells, mergedCells } from "@/lib/cells";

const words = fc.constantFrom("", "1", "2", "không phát sinh");
const cells = fc.dictionary(fc.constantFrom("a", "b", "c"), words);

test("a ratio's two fields are one cell; that nothing arose is said in the first", () => {
  const id = "0197a5c0-0000-7000-8000-000000000001";
  const said = (part: string, whole: string) =>
    cellsOf({ [`cell-${id}-part`]: part, [`cell-${id}-whole`]: whole })[id];
  expect(said(" 4 ", "5")).toBe("4/5");
  expect(said("4", "")).toBe("4/");
  expect(said("", "")).toBe("");
  expect(said("Không phát sinh", "")).toBe("Không phát sinh");
  expect(said("kps", "5")).toBe("kps/5");
});

test("only what differs is sent, with the words it started from", () => {
  expect(changedCells({ a: "1", b: "" }, { a: "2", b: "", c: "3" })).toEqual({
    a: { from: "1", to: "2" },
    c: { from: "", to: "3" },
  });
});

test("what nobody else touched is written, the same words are left, others are shown both", () => {
  const stored = { a: "1", b: "9", c: "5" };
  const changes = {
    ...{ a: { from: "1", to: "2" }, b: { from: "1", to: "2" } },
    ...{ c: { from: "", to: "5" }, d: { from: "", to: "4" } },
  };
  expect(mergedCells(stored, changes)).toEqual({
    write: { a: "2", d: "4" },
    conflicts: { b: { mine: "2", theirs: "9" } },
  });
});

test("nobody's words are lost: each change is written, stored already, or given back beside the others'", () => {
  fc.assert(
    fc.property(cells, cells, cells, (base, mine, stored) => {
      const changes = changedCells(base, mine);
      const { write, conflicts } = mergedCells(stored, changes);
      for (const [id, { from, to }] of Object.entries(changes)) {
        const theirs = stored[id] ?? "";
        if (id in write) expect([theirs, write[id]]).toEqual([from, to]);
        else if (id in conflicts) expect(conflicts[id]).toEqual({ mine: to, theirs });
        else expect(theirs).toBe(to);
      }
    }),
  );
});

test("sent twice, the second time changes nothing", () => {
  fc.assert(
    fc.property(cells, cells, (base, mine) => {
      const changes = changedCells(base, mine);
      const after = { ...base, ...mergedCells(base, changes).write };
      expect(mergedCells(after, changes)).toEqual({ write: {}, conflicts: {} });
    }),
  );
});
