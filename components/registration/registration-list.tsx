import Link from "next/link";
import { UnitSquare } from "@/components/ui/unit-square";
import type { RegistrationStatus } from "@/lib/db/generated/enums";
import type { UnitName } from "@/lib/unit/queries/unit-names";
import { RegistrationState, registrationSquares } from "./registration-state";

type RegistrationListProps = {
  clusterYearId: string;
  units: readonly { unitId: string; registration: { status: RegistrationStatus } | null }[];
  names: ReadonlyMap<string, UnitName>;
};

/** Each unit of a cluster year in the order of the decision: its square, its name, how its registration stands. */
export function RegistrationList({ clusterYearId, units, names }: RegistrationListProps) {
  return (
    <ul className="unitlist">
      {units.map(({ unitId, registration }) => (
        <li key={unitId}>
          <UnitSquare state={registration ? registrationSquares[registration.status] : "empty"} />
          <b>
            <Link
              className="hit"
              href={`/registrations/${clusterYearId}/${unitId}`}
              prefetch={false}
            >
              {names.get(unitId)?.name}
            </Link>
          </b>
          <RegistrationState status={registration?.status ?? null} />
        </li>
      ))}
    </ul>
  );
}
