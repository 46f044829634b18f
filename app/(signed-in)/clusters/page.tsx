import type { Metadata } from "next";
import { ClusterTable } from "@/components/cluster/cluster-table";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TextInput } from "@/components/ui/text-input";
import { requireActor } from "@/lib/auth/session";
import { clustersPerPage, listClusters } from "@/lib/cluster/queries/list-clusters";
import { pageNumber } from "@/lib/page-number";

export const metadata: Metadata = { title: "Cụm và đơn vị" };

export default async function ClustersPage({ searchParams }: PageProps<"/clusters">) {
  const actor = await requireActor();
  const { q, page: asked } = await searchParams;
  const search = typeof q === "string" ? q : "";
  const page = pageNumber(asked);
  const { clusters, total } = await listClusters(actor, { search, page });

  return (
    <>
      <PageHead title="Cụm và đơn vị" meta={`${total} cụm, khối thi đua.`} />
      <HowTo
        steps={[
          "Mở tên cụm để xem quyết định, đơn vị thành viên, danh bạ và các năm.",
          "Tìm bằng tên cụm hoặc tên đơn vị, không cần dấu.",
        ]}
      />
      <Filters action="/clusters">
        <Field name="q" label="Tên cụm, quyết định hoặc đơn vị">
          <TextInput type="search" defaultValue={search} />
        </Field>
      </Filters>
      {clusters.length === 0 ? (
        <Empty
          words={
            search
              ? `Không tìm thấy cụm nào với “${search}”. Vui lòng thử từ khác, hoặc bỏ bớt chữ.`
              : "Chưa có cụm thi đua nào thuộc phạm vi của phân công này."
          }
        />
      ) : (
        <Panel title="Các cụm" flush>
          <ClusterTable clusters={clusters} hrefOf={(id) => `/clusters/${id}`} />
        </Panel>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / clustersPerPage)}
        hrefOf={(to) => `/clusters?${new URLSearchParams({ q: search, page: `${to}` })}`}
      />
    </>
  );
}
