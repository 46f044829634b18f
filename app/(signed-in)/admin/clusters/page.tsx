import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClusterTable } from "@/components/cluster/cluster-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TextInput } from "@/components/ui/text-input";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { clustersPerPage, listClusters } from "@/lib/cluster/queries/list-clusters";
import { pageNumber } from "@/lib/page-number";

export const metadata: Metadata = { title: "Quản lý cụm thi đua" };

export default async function AdminClustersPage({ searchParams }: PageProps<"/admin/clusters">) {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();
  const { q, page: asked } = await searchParams;
  const search = typeof q === "string" ? q : "";
  const page = pageNumber(asked);
  const { clusters, total } = await listClusters(actor, { search, page });

  return (
    <>
      <PageHead
        title="Quản lý cụm thi đua"
        meta={`${total} cụm, khối thi đua.`}
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
      <Filters action="/admin/clusters">
        <Field name="q" label="Tên cụm, quyết định hoặc đơn vị">
          <TextInput type="search" defaultValue={search} />
        </Field>
      </Filters>
      {clusters.length === 0 ? (
        <Empty
          words={
            search
              ? `Không tìm thấy cụm nào với “${search}”. Vui lòng thử từ khác, hoặc bỏ bớt chữ.`
              : "Chưa có cụm thi đua nào. Có thể lập tất cả các cụm của một quyết định trong một bảng."
          }
        />
      ) : (
        <Panel title="Các cụm" flush>
          <ClusterTable clusters={clusters} hrefOf={(id) => `/admin/clusters/${id}`} />
        </Panel>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / clustersPerPage)}
        hrefOf={(to) => `/admin/clusters?${new URLSearchParams({ q: search, page: `${to}` })}`}
      />
    </>
  );
}
