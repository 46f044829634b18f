import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SuccessionTable } from "@/components/succession/succession-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { TextInput } from "@/components/ui/text-input";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { pageNumber } from "@/lib/page-number";
import { listSuccessions, successionsPerPage } from "@/lib/succession/queries/list-successions";

export const metadata: Metadata = { title: "Các lần sắp xếp" };

export default async function SuccessionsPage({ searchParams }: PageProps<"/admin/successions">) {
  const actor = await requireActor();
  const { q, page: asked } = await searchParams;
  const search = typeof q === "string" ? q : "";
  const page = pageNumber(asked);
  const found = await listSuccessions(actor, { search, page });
  if (!found) notFound();
  const { successions, total } = found;
  const crumbs = (
    <Crumbs>
      <Crumb href="/admin/units">Đơn vị</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead title="Các lần sắp xếp" meta={`${total} lần đã ghi nhận.`} crumbs={crumbs}>
        <LinkButton href="/admin/successions/new" icon="plus">
          Ghi việc sắp xếp
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Tìm theo văn bản, tên hoặc mã đơn vị (cả tên cũ), có dấu hay không dấu đều được.",
          "Mở tên đơn vị để xem sơ đồ trước và sau khi sắp xếp.",
        ]}
      />
      <Filters action="/admin/successions">
        <Field name="q" label="Căn cứ hoặc đơn vị">
          <TextInput type="search" defaultValue={search} />
        </Field>
      </Filters>
      {successions.length > 0 ? (
        <div className="panel">
          <SuccessionTable successions={successions} />
        </div>
      ) : (
        <Empty
          words={
            search
              ? `Không tìm thấy lần sắp xếp nào với “${search}”. Vui lòng thử từ khác, hoặc bỏ bớt chữ.`
              : "Chưa ghi nhận lần sắp xếp nào. Sáp nhập, chia tách, kết thúc: bấm “Ghi việc sắp xếp”."
          }
        />
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / successionsPerPage)}
        hrefOf={(to) => addressWith("/admin/successions", { q: search, page: to })}
      />
    </>
  );
}
