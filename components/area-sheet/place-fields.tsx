export type SheetPlace = { periodId: string; unitId: string };

/** Which report a form is about. */
export function PlaceFields({ place }: { place: SheetPlace }) {
  return (
    <>
      <input type="hidden" name="periodId" value={place.periodId} />
      <input type="hidden" name="unitId" value={place.unitId} />
    </>
  );
}
