import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { ClusterOfficePanels } from "@/components/cluster/cluster-office-panels";
import { ClusterYears } from "@/components/cluster/cluster-years";
import { MemberList } from "@/components/cluster/member-list";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getClusterOffice } from "@/lib/cluster/queries/cluster-office";

export const metadata: Metadata = { title: "Quản lý cụm" };

export default async function AdminClusterPage({
  params,
}: PageProps<"/admin/clusters/[clusterId]">) {
  const actor = await requireActor();
  const { clusterId } = await params;
  const office = await getClusterOffice(actor, clusterId);
  if (!office) notFound();
  const { cluster } = office;
  const name = clusterName(cluster);

  return (
    <>
      <PageHead
        title={`Quản lý ${name}`}
        meta={cluster.decision}
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/clusters">Quản lý cụm thi đua</Crumb>
          </Crumbs>
        }
      >
        <LinkButton href={`/clusters/${clusterId}`} variant="second">
          Xem trang của cụm
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Không có gì bị xóa: đơn vị, phân công, cụm đều kết thúc vào một ngày và vẫn xem lại được.",
          "Đơn vị đang là Cụm trưởng, Cụm phó thì kết thúc nhiệm kỳ trước khi thôi ở cụm.",
        ]}
      />
      <div className="stack-l">
        {cluster.years.length > 0 && (
          <Panel title="Các năm thi đua" flush>
            <ClusterYears clusterId={clusterId} years={cluster.years} mayLead />
          </Panel>
        )}
        <Panel title="Đơn vị thành viên" flush>
          <MemberList label="Đơn vị thành viên" places={cluster.members} />
        </Panel>
        {cluster.comingMembers.length > 0 && (
          <Panel title="Đơn vị sẽ vào cụm" flush>
            <MemberList label="Đơn vị sẽ vào cụm" places={cluster.comingMembers} />
          </Panel>
        )}
        <ClusterOfficePanels office={office} actingAs={actor.capacity.key} />
        <History lines={await listHistory(actor, clusterId)} />
      </div>
    </>
  );
}
