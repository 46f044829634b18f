import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndUnitForm } from "@/components/succession/end-unit-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { committeeName } from "@/lib/unit/labels";
import { getUnit } from "@/lib/unit/queries/get-unit";

export const metadata: Metadata = { title: "Kết thúc hoạt động" };

export default async function EndUnitPage({ params }: PageProps<"/units/[unitId]/end">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const unit = await getUnit(actor, unitId, null);
  if (!unit?.viewerMayEnd) notFound();
  const crumbs = (
    <Crumbs>
      <Crumb href={`/units/${unitId}`}>{committeeName(unit)}</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead title="Kết thúc hoạt động" meta={committeeName(unit)} crumbs={crumbs} />
      <HowTo steps={steps} />
      <EndUnitForm actingAs={actor.capacity.key} unitId={unitId} />
    </>
  );
}

const steps = [
  "Trang này dành cho đơn vị kết thúc mà không có đơn vị kế tục. Sáp nhập, chia tách: chọn “Các lần sắp xếp” tại danh sách đơn vị.",
  "Bấm “Xem trước” để kiểm tra; ghi rồi không sửa được.",
];
