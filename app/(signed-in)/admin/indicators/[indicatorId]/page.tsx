import { notFound } from "next/navigation";
import { IndicatorFacts } from "@/components/indicator/indicator-facts";
import { DescribeIndicatorForm, EndIndicatorForms } from "@/components/indicator/indicator-forms";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getIndicator } from "@/lib/indicator/queries/get-indicator";
import { parseIds } from "@/lib/page-ids";

export default async function IndicatorPage({
  params,
}: PageProps<"/admin/indicators/[indicatorId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const indicator = ids && (await getIndicator(actor, ids.indicatorId));
  if (!indicator) notFound();
  const actingAs = actor.capacity.key;
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/admin/indicators">Danh mục chỉ tiêu</Crumb>
          </Crumbs>
        }
        title={indicator.name}
        meta={`Mã ${indicator.code}. ${indicator.groupCode}. ${indicator.groupName}`}
      />
      <HowTo
        steps={[
          "Cách tính, câu mẫu, khoảng thường gặp, minh chứng: sửa bất cứ lúc nào.",
          "Đổi loại, đơn vị tính hay cách cộng: thay bằng chỉ tiêu khác; số liệu cũ giữ nguyên ở chỉ tiêu cũ.",
        ]}
      />
      <div className="split">
        <Panel title="Chỉ tiêu">
          <IndicatorFacts indicator={indicator} />
        </Panel>
        {indicator.isOwn && (
          <div className="stack-l">
            <Panel title="Sửa lời, khoảng thường gặp">
              <DescribeIndicatorForm indicator={indicator} actingAs={actingAs} />
            </Panel>
            {!indicator.toOn && indicator.parts.length === 0 && (
              <Panel title="Thay, kết thúc">
                <EndIndicatorForms indicator={indicator} actingAs={actingAs} />
              </Panel>
            )}
          </div>
        )}
      </div>
    </>
  );
}
