import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { UnitFilters } from "@/components/unit/unit-filters";
import { UnitTable } from "@/components/unit/unit-table";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { listUnits, unitsPerPage } from "@/lib/unit/queries/list-units";
import { unitFilterInput } from "@/lib/unit/schema";

export const metadata: Metadata = { title: "Đơn vị" };

export default async function UnitsPage({ searchParams }: PageProps<"/admin/units">) {
  const actor = await requireActor();
  const { q, kind, on, page, imported } = unitFilterInput.parse(await searchParams);
  const found = await listUnits(actor, { search: q, kind, on, page });
  if (!found) notFound();
  const { units, total } = found;
  const day = on ?? dayOf(now());

  return (
    <>
      <PageHead title="Đơn vị" meta={`${total} đơn vị tính đến ngày ${dayText(day)}.`}>
        <div className="actions">
          <LinkButton href="/admin/successions" variant="second">
            Các lần sắp xếp
          </LinkButton>
          <LinkButton href="/admin/units/import" variant="second">
            Nhập từ Excel
          </LinkButton>
          <LinkButton href="/admin/units/new" icon="plus">
            Thêm đơn vị
          </LinkButton>
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Gõ tên (cả tên cũ) hoặc mã, có dấu hay không dấu đều được; đổi “Tính đến ngày” để xem đơn vị của ngày đó.",
          "Mở tên đơn vị để xem, đổi tên, chuyển cấp trên hoặc ghi kết thúc hoạt động.",
          "Sáp nhập, chia tách: thêm các đơn vị mới trước, rồi ghi tại “Các lần sắp xếp”.",
        ]}
      />
      {imported > 0 && (
        <Note tone="ok" live="status">
          Đã thêm {imported} đơn vị.
        </Note>
      )}
      <UnitFilters q={q} kind={kind} on={day} />
      {units.length > 0 ? (
        <div className="panel">
          <UnitTable units={units} on={on} />
        </div>
      ) : (
        <Empty words="Không có đơn vị nào khớp với điều kiện tìm trong ngày này. Vui lòng bỏ bớt điều kiện hoặc đổi ngày." />
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / unitsPerPage)}
        hrefOf={(other) => addressWith("/admin/units", { q, kind, on, page: other })}
      />
    </>
  );
}
