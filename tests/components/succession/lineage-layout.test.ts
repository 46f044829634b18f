import { describe, expect, test } from "vitest";
import { box, layOut } from "@/components/succession/lineage-layout";
import type { Lineage } from "@/lib/succession/queries/get-lineage";

const unit = (id: string, name = id): Lineage["units"][number] => ({
  ...{ id, name, kind: "commune", fromOn: "2000-01-01", toOn: null },
});
const arrow = (predecessorId: string, successorId: string | null): Lineage["arrows"][number] => ({
  ...{ successionId: `${predecessorId}-${successorId}`, predecessorId, successorId },
  ...{ share: null, kind: "merge", legalBasis: "", effectiveOn: "2025-07-01" },
});
const columnsOf = (lineage: Lineage, focus: string) =>
  [...Map.groupBy(layOut(lineage, focus).boxes, ({ x }) => x).values()].map((boxes) =>
    boxes.map(({ id }) => id),
  );

describe("the line of a unit", () => {
  test("stands in columns: what came before left, what came after right", () => {
    const lineage = {
      units: ["a", "b", "here", "x", "y"].map((id) => unit(id)),
      arrows: [arrow("a", "here"), arrow("b", "here"), arrow("here", "x"), arrow("here", "y")],
    };
    expect(columnsOf(lineage, "here")).toEqual([["a", "b"], ["here"], ["x", "y"]]);
    expect(layOut(lineage, "here").links).toHaveLength(4);
  });

  test("reaches back over generations; the longest way counts", () => {
    const lineage = {
      units: ["old", "middle", "here"].map((id) => unit(id)),
      arrows: [arrow("old", "here"), arrow("old", "middle"), arrow("middle", "here")],
    };
    expect(columnsOf(lineage, "here")).toEqual([["old"], ["middle"], ["here"]]);
  });

  test("goes by the Vietnamese alphabet within a column", () => {
    const lineage = {
      units: [unit("here"), unit("1", "Đông Anh"), unit("2", "Dương Nội")],
      arrows: [arrow("here", "1"), arrow("here", "2")],
    };
    expect(columnsOf(lineage, "here")).toEqual([["here"], ["2", "1"]]);
  });

  test("ends where a unit was abolished", () => {
    const lineage = { units: [unit("here")], arrows: [arrow("here", null)] };
    expect(layOut(lineage, "here")).toMatchObject({ boxes: [{ isFocus: true }], links: [] });
  });

  test("comes to an end when parts were lent and given back", () => {
    const lineage = {
      units: [unit("here"), unit("other")],
      arrows: [arrow("here", "other"), arrow("other", "here")],
    };
    expect(layOut(lineage, "here").boxes).toHaveLength(2);
  });
});

test("boxes stay within the drawing, the shorter column in the middle of the longer", () => {
  const lineage = {
    units: ["here", "x", "y", "z"].map((id) => unit(id)),
    arrows: ["x", "y", "z"].map((id) => arrow("here", id)),
  };
  const { boxes, width, height } = layOut(lineage, "here");
  for (const { x, y } of boxes) {
    expect(x + box.width).toBeLessThanOrEqual(width);
    expect(y + box.height).toBeLessThanOrEqual(height);
  }
  expect(boxes.find(({ id }) => id === "here")?.y).toBe(boxes.find(({ id }) => id === "y")?.y);
});

test.each([
  ["Đông Anh", ["xã Đông Anh"]],
  ["Văn Miếu – Quốc Tử Giám", ["xã Văn Miếu – Quốc Tử", "Giám"]],
])("the name %s stands in lines that fit", (name, lines) => {
  const lineage = { units: [unit("here", name)], arrows: [] };
  expect(layOut(lineage, "here").boxes[0]?.name).toEqual(lines);
});
