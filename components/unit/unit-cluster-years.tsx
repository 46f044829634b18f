import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { clusterName, leadershipRoleLabels, phaseLabels } from "@/lib/cluster/labels";
import type { UnitView } from "@/lib/unit/queries/get-unit";

type UnitClusterYearsProps = {
  years: UnitView["clusterYears"];
  /** The years whose pages open for the viewer; the others are told without a link. */
  openIds: ReadonlySet<string>;
};

export function UnitClusterYears({ years, openIds }: UnitClusterYearsProps) {
  return (
    <TableRegion label="Cụm thi đua theo năm">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Cụm, khối thi đua</th>
            <th scope="col">Giữ vai trò</th>
            <th scope="col">Giai đoạn</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ clusterYearId, clusterId, year, phase, leads, ...cluster }) => (
            <tr key={clusterYearId}>
              <th scope="row">
                {openIds.has(clusterYearId) ? (
                  <Link href={`/clusters/${clusterId}/${year}`} prefetch={false} className="hit">
                    Năm {year}
                  </Link>
                ) : (
                  `Năm ${year}`
                )}
              </th>
              <td>{clusterName(cluster)}</td>
              <td>
                {leads.map((role) => leadershipRoleLabels[role]).join(", ") || "Đơn vị thành viên"}
              </td>
              <td>{phaseLabels[phase]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
