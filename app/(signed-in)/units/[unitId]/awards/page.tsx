import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharesPanel } from "@/components/honor/shares-panel";
import { UnitAwardList } from "@/components/honor/unit-award-list";
import { UnitConditions } from "@/components/honor/unit-conditions";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getUnitAwards } from "@/lib/honor/queries/get-unit-awards";
import { listShares } from "@/lib/honor/queries/list-shares";
import { committeeName } from "@/lib/unit/labels";
import { getUnit } from "@/lib/unit/queries/get-unit";

export const metadata: Metadata = { title: "Khen thưởng của đơn vị" };

export default async function UnitAwardsPage({ params }: PageProps<"/units/[unitId]/awards">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const unit = await getUnit(actor, unitId, null);
  const view = unit && (await getUnitAwards(actor, unit.id));
  if (!view) notFound();
  const shares = await listShares(actor, unit.id);
  const known =
    view.recordedSince === null
      ? "Lịch sử khen thưởng chưa được ghi đủ: thành tích chưa ghi không có nghĩa là chưa được tặng."
      : `Lịch sử khen thưởng đã ghi đủ từ năm ${view.recordedSince}.`;
  return (
    <>
      <PageHead
        title="Khen thưởng của đơn vị"
        meta={committeeName(unit)}
        crumbs={
          <Crumbs>
            <Crumb href={`/units/${unitId}`}>{committeeName(unit)}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Mỗi điều kiện được trả lời: đạt, chưa đạt, hoặc chưa có dữ liệu để kết luận.",
          "Điều kiện về tỷ lệ dựa vào số cá nhân do đơn vị ghi ở “Tỷ lệ cá nhân”, lãnh đạo đơn vị gửi thì được tính.",
          "Thành tích thiếu hoặc sai: liên hệ cơ quan quản lý để ghi bổ sung kèm số quyết định.",
        ]}
      />
      <div className="stack-l">
        <Panel title="Thành tích đã được ghi nhận" flush>
          <UnitAwardList awards={view.awards} />
        </Panel>
        {shares && <SharesPanel view={shares} year={view.year} actingAs={actor.capacity.key} />}
        <Panel
          title={`Điều kiện xét năm ${view.year}, danh hiệu và hình thức cho tập thể`}
          meta={known}
          flush
        >
          <UnitConditions view={view} />
        </Panel>
      </div>
    </>
  );
}
