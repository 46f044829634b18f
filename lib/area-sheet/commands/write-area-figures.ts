import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Cells } from "@/lib/cells";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/refusal";
import { cellOf, mergedSheet } from "../rules";
import type { WriteAreaFiguresInput } from "../schema";
import { lockSheet, type sheetParts } from "./lock-sheet";

/**
 * Writes the cells of a sheet that a page changed; what cannot be read yet is kept as typed and counts in no sum. A cell that
 * somebody else changed since the page was opened stays as it is: gives how many were written and, for each such cell, both
 * numbers. Refuses `areaSheet.columnsChanged`, and as `enterFigures` but for a revision.
 */
export function writeAreaFigures(actor: Actor, input: WriteAreaFiguresInput) {
  const { cells, revision, ...key } = input;
  return transaction(async (tx) => {
    const parts = await lockSheet(tx, actor, key);
    const places = placesOf(parts);
    const isKnown = Object.keys(cells).every((cell) => places.has(cell));
    refuse(isKnown ? null : "areaSheet.columnsChanged");
    const { write, conflicts } = mergedSheet(parts.sheet.figures, { revision, cells });
    await addSave(tx, actor, { ...parts, cells: write });
    return {
      written: Object.keys(write).length,
      conflicts: Object.entries(conflicts).map(([cell, words]) => ({
        ...words,
        place: places.get(cell)?.words ?? "",
      })),
    };
  });
}

type Parts = Pick<Awaited<ReturnType<typeof sheetParts>>, "sheet" | "areas" | "columns">;

/** The cells of a sheet by their names. */
function placesOf({ areas, columns }: Parts) {
  return new Map(
    areas.flatMap((area) =>
      columns.map((column) => [
        cellOf(area.id, column.id),
        { areaId: area.id, indicatorId: column.id, words: `${area.name}, ${column.name}` },
      ]),
    ),
  );
}

/** Adds one save to a sheet that is locked. */
export async function addSave(tx: Tx, actor: Actor, { cells, ...parts }: Parts & { cells: Cells }) {
  const places = placesOf(parts);
  const revision = parts.sheet.revision + 1;
  const figures = Object.entries(cells).flatMap(([cell, typed]) => {
    const place = places.get(cell);
    return place ? [{ areaId: place.areaId, indicatorId: place.indicatorId, typed }] : [];
  });
  if (figures.length === 0) return;
  const written = { sheetId: parts.sheet.id, revision, personId: actor.personId, at: now() };
  await tx.areaFigure.createMany({
    data: figures.map((figure) => ({ ...written, ...figure })),
  });
  await tx.areaSheet.update({ where: { id: parts.sheet.id }, data: { revision } });
}
