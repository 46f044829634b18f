import { KeptHere } from "@/components/report/kept-here";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { cellOf } from "@/lib/area-sheet/rules";
import type { SheetPlace } from "./place-fields";
import { cellsTyped, sheetStore } from "./sheet-store";

type KeptCellsProps = {
  sheet: AreaSheetView;
  place: SheetPlace;
  actingAs: string;
  personId: string;
};

/** What a device still holds of a sheet that can be typed in no longer. */
export function KeptCells({
  sheet: { areas, columns },
  place,
  actingAs,
  personId,
}: KeptCellsProps) {
  const names = areas.flatMap((area) =>
    columns.map((column) => [cellOf(area.id, column.id), `${area.name}, ${column.name}`]),
  );
  return (
    <KeptHere
      store={sheetStore({ ...place, actingAs, personId })}
      names={Object.fromEntries(names)}
      stored={cellsTyped(areas)}
    />
  );
}
