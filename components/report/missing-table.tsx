import Link from "next/link";
import { TableRegion } from "@/components/ui/table-region";
import { clusterName } from "@/lib/cluster/labels";
import { deadlineText } from "@/lib/report/labels";
import type { MissingReport } from "@/lib/report/queries/missing-reports";
import type { UnitName } from "@/lib/unit/queries/unit-names";

type MissingTableProps = {
  rows: readonly MissingReport[];
  names: ReadonlyMap<string, UnitName>;
};

/** Cluster by cluster and period by period: expected, received, in time, who is missing, and whose signed paper is. */
export function MissingTable({ rows, names }: MissingTableProps) {
  const named = (unitIds: readonly string[], none: string) =>
    unitIds.map((unitId) => names.get(unitId)?.name).join(", ") || none;
  return (
    <TableRegion label="Ai chưa gửi">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Kỳ báo cáo</th>
            <th scope="col">Hạn</th>
            <th scope="col" className="num">
              Phải gửi
            </th>
            <th scope="col" className="num">
              Đã gửi
            </th>
            <th scope="col" className="num">
              Đúng hạn
            </th>
            <th scope="col">Chưa gửi</th>
            <th scope="col">Chưa có bản ký</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ clusterYearId, clusterId, cluster, year, period, sending, ...units }) => (
            <tr key={`${clusterYearId} ${period.id}`}>
              <th scope="row">
                <Link
                  className="hit"
                  href={`/clusters/${clusterId}/${year}/sending`}
                  prefetch={false}
                >
                  {clusterName(cluster)}, {period.label}
                </Link>
              </th>
              <td data-label="Hạn">{deadlineText(period)}</td>
              <td className="num" data-label="Phải gửi">
                {sending.expected}
              </td>
              <td className="num" data-label="Đã gửi">
                {sending.received}
              </td>
              <td className="num" data-label="Đúng hạn">
                {sending.onTime}
              </td>
              <td data-label="Chưa gửi">{named(units.missing, "không còn")}</td>
              <td data-label="Chưa có bản ký">{named(units.paperless, "không đơn vị nào")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
