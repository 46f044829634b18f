import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { CorrectUnitForm } from "@/components/unit/correct-unit-form";
import { requireActor } from "@/lib/auth/session";
import { committeeName } from "@/lib/unit/labels";
import { getUnit } from "@/lib/unit/queries/get-unit";

export const metadata: Metadata = { title: "Đính chính" };

export default async function CorrectUnitPage({ params }: PageProps<"/units/[unitId]/correct">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const unit = await getUnit(actor, unitId, null);
  if (!unit?.viewerMayKeep) notFound();
  const crumbs = (
    <Crumbs>
      <Crumb href={`/units/${unitId}`}>{committeeName(unit)}</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead title="Đính chính" meta={committeeName(unit)} crumbs={crumbs} />
      <HowTo steps={steps} />
      <CorrectUnitForm actingAs={actor.capacity.key} unit={unit} />
    </>
  );
}

const steps = [
  "Chỉ dùng khi tên hoặc mã đã bị ghi nhầm. Đơn vị đổi tên từ một ngày: chọn “Đổi tên”.",
  "Tên đúng áp dụng cho cả thời gian mang tên đó; văn bản đã ký, đã niêm phong giữ nguyên chữ.",
  "Cách ghi cũ, cách ghi mới và lý do được lưu trong nhật ký.",
];
