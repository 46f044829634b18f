import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { RenameUnitForm } from "@/components/unit/rename-unit-form";
import { requireActor } from "@/lib/auth/session";
import { committeeName } from "@/lib/unit/labels";
import { getUnit } from "@/lib/unit/queries/get-unit";

export const metadata: Metadata = { title: "Đổi tên" };

export default async function RenameUnitPage({ params }: PageProps<"/units/[unitId]/rename">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const unit = await getUnit(actor, unitId, null);
  if (!unit?.viewerMayKeep || unit.standing === "ended") notFound();
  const crumbs = (
    <Crumbs>
      <Crumb href={`/units/${unitId}`}>{committeeName(unit)}</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead title="Đổi tên" meta={committeeName(unit)} crumbs={crumbs} />
      <HowTo steps={steps} />
      <RenameUnitForm actingAs={actor.capacity.key} unitId={unitId} name={unit.name} />
    </>
  );
}

const steps = [
  "Tên mới chỉ có từ ngày ghi tại đây; báo cáo, giao ước của các năm trước vẫn mang tên cũ.",
  "Đơn vị đổi loại (ví dụ thị trấn thành phường) hoặc đổi mã: thêm đơn vị mới, rồi ghi việc sắp xếp “Đổi tên”.",
];
