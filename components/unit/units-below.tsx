import Link from "next/link";
import { addressWith } from "@/lib/address";
import type { Day } from "@/lib/dates";
import { placeName } from "@/lib/unit/labels";
import type { UnitView } from "@/lib/unit/queries/get-unit";

type UnitsBelowProps = { units: UnitView["below"]; on: Day | null };

export function UnitsBelow({ units, on }: UnitsBelowProps) {
  return (
    <ul className="columns">
      {units.map((unit) => (
        <li key={unit.id}>
          <Link href={addressWith(`/units/${unit.id}`, { on })} prefetch={false} className="hit">
            {placeName(unit)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
