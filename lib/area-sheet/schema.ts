import { z } from "zod";
import type { Cells } from "@/lib/cells";
import { shownNumber } from "@/lib/number-field";
import { toNfc } from "@/lib/search-text";

const key = { periodId: z.uuid(), unitId: z.uuid() };
export const sheetKey = z.object(key);

const cellName = /^area-[0-9a-f-]{36}-[0-9a-f-]{36}$/;
const longest = 60;

/** The cells of a form by their names; the rest of what was sent is passed over. */
function cellsAmong(form: Readonly<Record<string, unknown>>): Cells {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, typed]) =>
      cellName.test(name) && typeof typed === "string"
        ? [[name, toNfc(typed).trim().slice(0, longest)] as const]
        : [],
    ),
  );
}

/** A whole sheet as it stands on a page, and the save the page was opened at. */
export const writeAreaFiguresInput = z
  .looseObject({ ...key, revision: shownNumber() })
  .transform(({ periodId, unitId, revision, ...form }) => ({
    ...{ periodId, unitId, revision, cells: cellsAmong(form) },
  }));
export type WriteAreaFiguresInput = z.output<typeof writeAreaFiguresInput>;

export const chooseAreaColumnsInput = z.object({
  ...key,
  indicatorIds: z.array(z.uuid()).default([]),
});
export type ChooseAreaColumnsInput = z.output<typeof chooseAreaColumnsInput>;
