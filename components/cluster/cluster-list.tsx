import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TextInput } from "@/components/ui/text-input";
import { addressWith } from "@/lib/address";
import type { ClusterRow } from "@/lib/cluster/queries/list-clusters";
import { ClusterTable } from "./cluster-table";

type ClusterListProps = {
  /** The list's own page; a cluster's page stands below it. */
  at: "/clusters" | "/admin/clusters";
  found: { clusters: readonly ClusterRow[]; total: number };
  search: string;
  page: number;
  pageSize: number;
  /** What is so and what to do, where there is no cluster at all. */
  none: string;
};

/** Clusters, searched and a page at a time. */
export function ClusterList({ at, found, search, page, pageSize, none }: ClusterListProps) {
  const { clusters, total } = found;
  return (
    <>
      <Filters action={at}>
        <Field name="q" label="Tên cụm, quyết định hoặc đơn vị">
          <TextInput type="search" defaultValue={search} />
        </Field>
      </Filters>
      {clusters.length === 0 ? (
        <Empty
          words={
            search
              ? `Không tìm thấy cụm nào với “${search}”. Vui lòng thử từ khác, hoặc bỏ bớt chữ.`
              : none
          }
        />
      ) : (
        <Panel title="Các cụm" flush>
          <ClusterTable clusters={clusters} hrefOf={(id) => `${at}/${id}`} />
        </Panel>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / pageSize)}
        hrefOf={(to) => addressWith(at, { q: search, page: to })}
      />
    </>
  );
}
