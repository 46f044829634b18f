import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { State } from "@/components/ui/state";
import { TableRegion } from "@/components/ui/table-region";
import { clusterName, phaseLabels } from "@/lib/cluster/labels";
import type { ConcernedYear } from "@/lib/cluster/queries/concerned-years";
import { phaseLooks } from "./phase-looks";

/** Several clusters, each with its years and how far they are. */
export function YearList({ years }: { years: readonly ConcernedYear[] }) {
  return (
    <Panel title="Các cụm thi đua" flush>
      <TableRegion label="Các cụm thi đua và giai đoạn của từng năm">
        <table>
          <thead>
            <tr>
              <th scope="col">Cụm</th>
              <th scope="col">Năm</th>
              <th scope="col">Giai đoạn</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ id, clusterId, cluster, year, phase }) => (
              <tr key={id}>
                <th scope="row">
                  <Link className="hit" href={`/clusters/${clusterId}/${year}`} prefetch={false}>
                    {clusterName(cluster)}
                  </Link>
                </th>
                <td>{year}</td>
                <td>
                  <State {...phaseLooks[phase]}>{phaseLabels[phase]}</State>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Panel>
  );
}
