import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { phaseLooks } from "@/components/cluster/phase-looks";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { State } from "@/components/ui/state";
import { TableRegion } from "@/components/ui/table-region";
import { requireActor } from "@/lib/auth/session";
import { clusterName, phaseLabels } from "@/lib/cluster/labels";
import { type ConcernedYear, findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";

export const metadata: Metadata = { title: "Tổng quan" };

/** One cluster: straight to its newest year. Several: each with its years and how far they are. */
export default async function OverviewPage() {
  const actor = await requireActor();
  const years = await findClusterYearsOf(actor);
  const clusters = new Set(years.map(({ clusterId }) => clusterId));
  const [newest] = years;
  if (newest && clusters.size === 1) redirect(`/clusters/${newest.clusterId}/${newest.year}`);

  return (
    <>
      <PageHead title="Tổng quan" meta={`${clusters.size} cụm thi đua.`} />
      <HowTo
        steps={[
          "Bấm tên cụm để xem số liệu của năm, tình hình gửi, Giao ước, hội nghị.",
          "Tại trang của cụm, “Chép câu trả lời” cho một câu gồm số liệu, nguồn và thời điểm.",
        ]}
      />
      {years.length === 0 ? (
        <Empty words="Chưa có năm thi đua nào thuộc phạm vi của phân công này." />
      ) : (
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
                {years.map((year) => (
                  <YearLine key={year.id} {...year} />
                ))}
              </tbody>
            </table>
          </TableRegion>
        </Panel>
      )}
    </>
  );
}

function YearLine({ clusterId, cluster, year, phase }: ConcernedYear) {
  return (
    <tr>
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
  );
}
