import type { Metadata } from "next";
import { ClusterList } from "@/components/cluster/cluster-list";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { clustersPerPage, listClusters } from "@/lib/cluster/queries/list-clusters";
import { pageNumber } from "@/lib/page-number";

export const metadata: Metadata = { title: "Cụm và đơn vị" };

export default async function ClustersPage({ searchParams }: PageProps<"/clusters">) {
  const actor = await requireActor();
  const { q, page: asked } = await searchParams;
  const search = typeof q === "string" ? q : "";
  const page = pageNumber(asked);
  const found = await listClusters(actor, { search, page });

  return (
    <>
      <PageHead title="Cụm và đơn vị" meta={`${found.total} cụm, khối thi đua.`} />
      <HowTo
        steps={[
          "Mở tên cụm để xem quyết định, đơn vị thành viên, danh bạ và các năm.",
          "Tìm bằng tên cụm hoặc tên đơn vị, không cần dấu.",
        ]}
      />
      <ClusterList
        at="/clusters"
        found={found}
        search={search}
        page={page}
        pageSize={clustersPerPage}
        none={
          actsAs(actor, "systemAdmin")
            ? "Chưa có cụm thi đua nào. Lập các cụm theo quyết định tại “Quản trị”, “Cụm thi đua”."
            : "Chưa có cụm thi đua nào thuộc phạm vi của phân công này. Có thể chọn phân công khác tại “Với tư cách”."
        }
      />
    </>
  );
}
