import { type RefObject, useCallback, useEffect, useState } from "react";
import type { Cells } from "@/lib/cells";
import { cellsIn } from "./form-cells";
import type { Around, Checks } from "./line-checks";
import type { doubtsOfLine } from "./line-doubts";

type Line = Around & {
  /** What the server has said of what is stored. */
  doubts: readonly string[];
  checks: Checks;
  period: string;
};

/** Why a line's figure is asked about: what the server said, until somebody is about to type; then the same rules, as they type. */
export function useDoubts(here: RefObject<HTMLElement | null>, line: Line) {
  const [asking, setAsking] = useState<typeof doubtsOfLine | null>(null);
  const check = useCallback(() => {
    import("./line-doubts").then(
      (rules) => setAsking(() => rules.doubtsOfLine),
      () => null,
    );
  }, []);
  const cells = useCellsBeside(here, line.checks.beside, check);
  return { doubts: asking?.({ ...line, cells }) ?? line.doubts, check };
}

/** What stands in the cells of other lines as somebody types there, where this one is held against them. */
function useCellsBeside(
  here: RefObject<HTMLElement | null>,
  lines: Checks["beside"],
  check: () => void,
): Cells {
  const stored = lines.map(({ indicator, typed }) => [indicator.id, typed]);
  const [cells, setCells] = useState<Cells>(() => Object.fromEntries(stored));
  const isAlone = lines.length === 0;
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form || isAlone) return;
    const read = () => {
      check();
      setCells(cellsIn(form));
    };
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [here, isAlone, check]);
  return cells;
}
