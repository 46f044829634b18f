import Link from "next/link";
import { State } from "@/components/ui/state";
import { TableRegion } from "@/components/ui/table-region";
import { leadershipRoleLabels, phaseLabels } from "@/lib/cluster/labels";
import type { ClusterView } from "@/lib/cluster/queries/get-cluster";
import { placeName } from "@/lib/unit/labels";
import { phaseLooks } from "./phase-looks";

type ClusterYearsProps = {
  clusterId: string;
  years: ClusterView["years"];
  /** Shown to whoever writes down the lead of an open year that has none. */
  mayLead?: boolean;
};

/** The years of a cluster, newest first, with their phase and who leads them. */
export function ClusterYears({ clusterId, years, mayLead = false }: ClusterYearsProps) {
  return (
    <TableRegion label="Các năm thi đua">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Giai đoạn</th>
            <th scope="col">Cụm trưởng, Cụm phó</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ id, year, phase, leads }) => (
            <tr key={id}>
              <th scope="row">
                <Link className="hit" href={`/clusters/${clusterId}/${year}`} prefetch={false}>
                  Năm {year}
                </Link>
              </th>
              <td>
                <State {...phaseLooks[phase]}>{phaseLabels[phase]}</State>
              </td>
              <td>
                {leads.length === 0 &&
                  (mayLead && phase !== "closed" ? (
                    <Link
                      className="hit"
                      href={`/clusters/${clusterId}/${year}/leadership`}
                      prefetch={false}
                    >
                      Ghi Cụm trưởng, Cụm phó
                    </Link>
                  ) : (
                    <span className="meta">chưa có</span>
                  ))}
                <ul>
                  {leads.map((lead) => (
                    <li key={lead.id}>
                      {leadershipRoleLabels[lead.role]}: {placeName(lead.unit)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
