import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClusterPeople } from "@/components/cluster/cluster-people";
import { ClusterYears } from "@/components/cluster/cluster-years";
import { MemberList } from "@/components/cluster/member-list";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { More } from "@/components/ui/more";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { clusterLevelLabels, clusterName } from "@/lib/cluster/labels";
import { getCluster } from "@/lib/cluster/queries/get-cluster";
import { dayText } from "@/lib/date-text";
import { committeeName } from "@/lib/unit/labels";

export const metadata: Metadata = { title: "Cụm thi đua" };

export default async function ClusterPage({ params }: PageProps<"/clusters/[clusterId]">) {
  const actor = await requireActor();
  const { clusterId } = await params;
  const cluster = await getCluster(actor, clusterId);
  if (!cluster) notFound();
  const { decision, formerMembers, fromOn, level, members, order } = cluster;
  const { owner, people, toOn, years } = cluster;

  return (
    <>
      <PageHead
        title={clusterName(cluster)}
        meta={`${committeeName(owner)}. ${members.length} đơn vị ${clusterLevelLabels[level]}.`}
        crumbs={
          <Crumbs>
            <Crumb href="/clusters">Cụm và đơn vị</Crumb>
          </Crumbs>
        }
      >
        <div className="actions">
          <LinkButton href={`/clusters/${clusterId}/directory`} variant="second" icon="phone">
            Danh bạ cụm
          </LinkButton>
          {cluster.viewerMayKeep && (
            <LinkButton href={`/admin/clusters/${clusterId}`} variant="second" icon="gear">
              Quản lý cụm
            </LinkButton>
          )}
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Đơn vị đứng theo thứ tự trong quyết định; thứ tự này dùng ở mọi bảng và văn bản.",
          "Mở một năm để xem số liệu, Giao ước, hội nghị, Cụm trưởng và Cụm phó của năm đó.",
        ]}
      />
      <div className="stack-l">
        <p>
          Lập theo {decision}, có hiệu lực từ ngày {dayText(fromOn)}.
          {order && ` Thứ tự đơn vị theo ${order.decision}, từ ngày ${dayText(order.fromOn)}.`}
          {toOn && ` Kết thúc ngày ${dayText(toOn)}; các năm đã qua vẫn xem lại được.`}
        </p>
        <Panel title="Các năm thi đua" flush={years.length > 0}>
          {years.length > 0 ? (
            <ClusterYears clusterId={clusterId} years={years} />
          ) : (
            <Empty words="Cụm chưa mở năm thi đua nào. Cơ quan quản lý cụm mở năm tại trang Quản lý cụm." />
          )}
        </Panel>
        <Panel title="Đơn vị thành viên" flush>
          <MemberList label="Đơn vị thành viên" places={members} />
          {formerMembers.length > 0 && (
            <More title={`${formerMembers.length} đơn vị từng ở cụm`} className="body">
              <MemberList label="Đơn vị từng ở cụm" places={formerMembers} />
            </More>
          )}
        </Panel>
        {people.length > 0 && (
          <Panel title="Lãnh đạo phụ trách, Thư ký cụm">
            <ClusterPeople people={people} />
          </Panel>
        )}
      </div>
    </>
  );
}
