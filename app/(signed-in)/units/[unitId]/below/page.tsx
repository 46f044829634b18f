import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { MoveBelowForm } from "@/components/unit/move-below-form";
import { requireActor } from "@/lib/auth/session";
import { committeeName, placeName } from "@/lib/unit/labels";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";

export const metadata: Metadata = { title: "Chuyển các đơn vị trực thuộc" };

export default async function MoveBelowPage({ params }: PageProps<"/units/[unitId]/below">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const unit = await getUnit(actor, unitId, null);
  if (!unit?.viewerMayKeep || unit.standing === "ended") notFound();
  const parents = await listUnitOptions(actor, { above: true, coming: true });
  const below = unit.below.map((child) => ({ value: child.id, label: placeName(child) }));
  const crumbs = (
    <Crumbs>
      <Crumb href={`/units/${unitId}`}>{committeeName(unit)}</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead title="Chuyển các đơn vị trực thuộc" meta={committeeName(unit)} crumbs={crumbs} />
      <HowTo steps={steps} />
      {below.length === 0 ? (
        <Empty words="Hiện không có đơn vị nào trực thuộc. Thêm đơn vị trực thuộc tại trang của đơn vị." />
      ) : (
        <MoveBelowForm
          actingAs={actor.capacity.key}
          unitId={unitId}
          below={below}
          parents={parents.filter(({ value }) => value !== unitId)}
        />
      )}
    </>
  );
}

const steps = [
  "Dùng khi đơn vị sắp kết thúc, hoặc một nhóm đơn vị cùng chuyển: bỏ chọn đơn vị ở lại.",
  "Sáp nhập, đổi tên thành một đơn vị mới: không cần chuyển trước, các đơn vị trực thuộc đi theo khi ghi việc sắp xếp.",
  "Đủ cả hoặc không chuyển đơn vị nào; cấp trên cũ vẫn đọc được theo ngày.",
];
