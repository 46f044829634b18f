import Link from "next/link";
import { UnitLegend } from "@/components/ui/unit-legend";
import { UnitRow } from "@/components/ui/unit-row";
import { clusterName } from "@/lib/cluster/labels";
import type { CovenantLine } from "@/lib/covenant/queries/list-covenants";
import { CovenantState, signatureSquare } from "./covenant-state";

/** Each covenant with its cluster, how it stands, and its row of units. */
export function CovenantListing({ lines }: { lines: readonly CovenantLine[] }) {
  return (
    <div className="panel">
      <ul className="covenants">
        {lines.map(({ id, title, cluster, standing, units }) => (
          <li key={id}>
            <div>
              <Link className="hit" href={`/covenants/${id}`} prefetch={false}>
                <b>{title}</b>
              </Link>
              <span className="meta">{clusterName(cluster)}</span>
            </div>
            <CovenantState standing={standing} />
            <UnitRow
              label={`${standing.signed} trên ${standing.parties} đơn vị đã ký`}
              units={units.map((unit) => ({ id: unit.unitId, state: signatureSquare(unit) }))}
            />
          </li>
        ))}
      </ul>
      <UnitLegend
        entries={[
          { state: "confirmed", words: "đã ký" },
          { state: "empty", words: "chưa ký" },
          { state: "entering", words: "chưa tham gia ký kết" },
        ]}
      />
    </div>
  );
}
