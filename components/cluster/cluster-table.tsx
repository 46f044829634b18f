import type { Route } from "next";
import Link from "next/link";
import { State } from "@/components/ui/state";
import { TableRegion } from "@/components/ui/table-region";
import { clusterLevelLabels, clusterName, phaseLabels } from "@/lib/cluster/labels";
import type { ClusterRow } from "@/lib/cluster/queries/list-clusters";
import { dayText } from "@/lib/date-text";
import { committeeName } from "@/lib/unit/labels";
import { phaseLooks } from "./phase-looks";

type ClusterTableProps<Path extends string> = {
  clusters: readonly ClusterRow[];
  hrefOf: (id: string) => Route<Path>;
};

/** Clusters with who owns them and how far their latest years are. */
export function ClusterTable<Path extends string>(props: ClusterTableProps<Path>) {
  const { clusters, hrefOf } = props;
  return (
    <TableRegion label="Danh sách cụm thi đua">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Cụm</th>
            <th scope="col">Cơ quan quản lý</th>
            <th scope="col" className="num">
              Đơn vị
            </th>
            <th scope="col">Các năm gần đây</th>
          </tr>
        </thead>
        <tbody>
          {clusters.map((cluster) => (
            <Row key={cluster.id} cluster={cluster} href={hrefOf(cluster.id)} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row<Path extends string>(props: { cluster: ClusterRow; href: Route<Path> }) {
  const { cluster, href } = props;
  const { level, members, owner, toOn, years } = cluster;
  return (
    <tr>
      <th scope="row">
        <Link className="hit" href={href} prefetch={false}>
          {clusterName(cluster)}
        </Link>
        <span className="meta"> {clusterLevelLabels[level]}</span>
        {toOn && <p className="meta">Kết thúc ngày {dayText(toOn)}</p>}
      </th>
      <td>{committeeName(owner)}</td>
      <td className="num" data-label="Số đơn vị">
        {members}
      </td>
      <td>
        {years.length === 0 && <span className="meta">chưa mở năm nào</span>}
        <ul>
          {years.map(({ year, phase }) => (
            <li key={year}>
              <State {...phaseLooks[phase]}>
                <span className="num">{year}</span>: {phaseLabels[phase]}
              </State>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
