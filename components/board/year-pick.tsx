import { Button } from "@/components/ui/button";
import type { CityBoard } from "@/lib/board/queries/city-board";

/** A plain GET form, so that another year has an address of its own. */
export function YearPick({ board: { years, year, office } }: { board: CityBoard }) {
  if (years.length < 2) return null;
  return (
    <form className="year" action="/overview">
      {office && <input type="hidden" name="office" value={office.id} />}
      <label htmlFor="year">Năm</label>
      <select key={year} id="year" name="year" className="input" defaultValue={year}>
        {years.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <Button type="submit" variant="second">
        Xem
      </Button>
    </form>
  );
}
