import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { MoveUnitForm } from "@/components/unit/move-unit-form";
import { requireActor } from "@/lib/auth/session";
import { committeeName } from "@/lib/unit/labels";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";

export const metadata: Metadata = { title: "Chuyển đơn vị cấp trên" };

export default async function MoveUnitPage({ params }: PageProps<"/units/[unitId]/move">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const unit = await getUnit(actor, unitId, null);
  if (!unit?.viewerMayKeep || unit.standing === "ended") notFound();
  const parents = await listUnitOptions(actor, { above: true, coming: true });
  const crumbs = (
    <Crumbs>
      <Crumb href={`/units/${unitId}`}>{committeeName(unit)}</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead title="Chuyển đơn vị cấp trên" meta={committeeName(unit)} crumbs={crumbs} />
      <HowTo steps={steps} />
      <MoveUnitForm actingAs={actor.capacity.key} unitId={unitId} parents={parents} />
    </>
  );
}

const steps = [
  "Đơn vị trực thuộc đi theo; cấp trên cũ vẫn đọc được theo ngày.",
  "Việc chuyển do cơ quan đứng trên cả hai đơn vị cấp trên ghi nhận.",
];
