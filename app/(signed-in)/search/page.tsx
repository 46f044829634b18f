import type { Metadata } from "next";
import { FoundPanels } from "@/components/search/findings";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { TextInput } from "@/components/ui/text-input";
import { requireActor } from "@/lib/auth/session";
import { type Findings, search } from "@/lib/search/queries";
import { hitsPerPage, isTooShort } from "@/lib/search/rules";
import { searchAddress, searchInput } from "@/lib/search/schema";

export const metadata: Metadata = { title: "Tìm kiếm" };

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const actor = await requireActor();
  const asked = searchInput.parse(await searchParams);
  const found = await search(actor, asked);
  const { q, of, page } = asked;

  return (
    <>
      <PageHead
        title="Tìm kiếm"
        meta={`Trong phạm vi của: ${actor.capacity.title}. Có dấu hay không dấu đều tìm được.`}
      />
      <HowTo
        steps={[
          "Gõ ít nhất 2 chữ, có dấu hay không dấu đều được; tên cũ và mã của đơn vị cũng tìm được.",
          "Chỉ tìm trong phạm vi của phân công đang dùng.",
        ]}
      />
      <Filters action="/search">
        <Field name="q" label="Tên đơn vị, cụm thi đua, cán bộ hoặc chỉ tiêu">
          <TextInput type="search" defaultValue={q} maxLength={100} enterKeyHint="search" />
        </Field>
      </Filters>
      {found && totalOf(found) > 0 ? (
        <FoundPanels found={found} asked={asked} />
      ) : (
        <NothingFound q={q} />
      )}
      {found && of && (
        <Pagination
          page={page}
          pageCount={Math.ceil(found[of].total / hitsPerPage)}
          hrefOf={(to) => searchAddress({ q, of, page: to })}
        />
      )}
    </>
  );
}

function NothingFound({ q }: { q: string }) {
  if (!q) return null;
  return (
    <Empty
      words={
        isTooShort(q)
          ? "Vui lòng gõ ít nhất 2 chữ."
          : `Không tìm thấy “${q}”. Có thể gõ ngắn hơn, kiểm tra lại chính tả, hoặc chọn tư cách khác tại “Với tư cách”.`
      }
    />
  );
}

function totalOf({ units, clusters, people, indicators }: Findings) {
  return units.total + clusters.total + people.total + indicators.total;
}
