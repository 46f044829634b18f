import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddRuleForm, RuleList } from "@/components/indicator/rules-panel";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { listRules } from "@/lib/indicator/queries/list-rules";

export const metadata: Metadata = { title: "Quy tắc giữa các chỉ tiêu" };

export default async function IndicatorRulesPage() {
  const actor = await requireActor();
  const view = await listRules(actor);
  if (!view) notFound();
  const actingAs = actor.capacity.key;
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/admin/indicators">Danh mục chỉ tiêu</Crumb>
          </Crumbs>
        }
        title="Quy tắc giữa các chỉ tiêu"
        meta={actor.capacity.title}
      />
      <HowTo
        steps={[
          "Khi hai chỉ tiêu cùng ở một biểu mẫu, hệ thống hỏi lại nếu số liệu không theo quy tắc; không tự sửa số nào.",
          "Quy tắc thôi áp dụng thì kết thúc, không xóa.",
        ]}
      />
      <div className="split">
        <Panel title="Các quy tắc">
          <RuleList rules={view.rules} actingAs={actingAs} />
        </Panel>
        <Panel title="Thêm quy tắc">
          <AddRuleForm indicators={view.indicators} today={view.today} actingAs={actingAs} />
        </Panel>
      </div>
    </>
  );
}
