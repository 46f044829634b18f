import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClusterList } from "@/components/cluster/cluster-list";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { clustersPerPage, listClusters } from "@/lib/cluster/queries/list-clusters";
import { pageNumber } from "@/lib/page-number";

export const metadata: Metadata = { title: "Các cụm thi đua" };

export default async function AdminClustersPage({ searchParams }: PageProps<"/admin/clusters">) {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();
  const { q, page: asked } = await searchParams;
  const search = typeof q === "string" ? q : "";
  const page = pageNumber(asked);
  const found = await listClusters(actor, { search, page });

  return (
    <>
      <PageHead
        title="Quản lý cụm thi đua"
        meta={`${found.total} cụm, khối thi đua.`}
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
          </Crumbs>
        }
      >
        <LinkButton href="/admin/clusters/new" icon="plus">
          Lập cụm theo quyết định
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Một quyết định thường lập nhiều cụm: dán cả phụ lục vào một bảng, xem trước rồi ghi.",
          "Mở tên cụm để đưa đơn vị vào, ra; mở năm; phân công lãnh đạo phụ trách.",
        ]}
      />
      <ClusterList
        at="/admin/clusters"
        found={found}
        search={search}
        page={page}
        pageSize={clustersPerPage}
        none="Chưa có cụm thi đua nào. Có thể lập tất cả các cụm của một quyết định trong một bảng."
      />
    </>
  );
}
