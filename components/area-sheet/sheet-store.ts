import { storeName } from "@/components/ui/draft-store";
import type { AreaSheetView } from "@/lib/area-sheet/queries/area-sheet";
import { cellOf } from "@/lib/area-sheet/rules";
import type { SheetPlace } from "./place-fields";

/** Under which name a device keeps what is typed into a sheet: of one person in one capacity. */
export function sheetStore(of: SheetPlace & { personId: string; actingAs: string }) {
  const { personId: person, actingAs, periodId, unitId } = of;
  return storeName({ person, actingAs, place: `areas ${periodId} ${unitId}` });
}

/** What is stored, empty cells left out. */
export function cellsTyped(areas: AreaSheetView["areas"]) {
  const cells = areas.flatMap(({ id, cells }) =>
    cells.map(({ indicatorId, typed }) => [cellOf(id, indicatorId), typed] as const),
  );
  return Object.fromEntries(cells.filter(([, typed]) => typed !== ""));
}
