import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MakeFormForm } from "@/components/report/make-form-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listFormReceivers } from "@/lib/report/queries/form-receivers";
import { listFormIndicators } from "@/lib/report/queries/forms";

export const metadata: Metadata = { title: "Lập biểu mẫu" };

export default async function NewFormPage() {
  const actor = await requireActor();
  const indicators = await listFormIndicators(actor);
  const receivers = await listFormReceivers(actor);
  if (!indicators || !receivers) notFound();
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/forms">Biểu mẫu, kỳ báo cáo</Crumb>
          </Crumbs>
        }
        title="Lập biểu mẫu"
        meta={actor.capacity.title}
      />
      <HowTo
        steps={[
          "Chọn những chỉ tiêu các đơn vị phải báo cáo; thứ tự theo danh mục.",
          "Biểu mẫu dùng chung cho mọi đơn vị; chỉ cho một số cụm, đơn vị thì chọn ở “Nơi nhận biểu mẫu”, lập xong không đổi.",
          "Lập xong thì mở kỳ đầu tiên ở trang của biểu mẫu.",
        ]}
      />
      <Panel title="Biểu mẫu mới">
        {indicators.length > 0 ? (
          <MakeFormForm {...{ indicators, receivers, actingAs: actor.capacity.key }} />
        ) : (
          <Empty words="Danh mục chưa có chỉ tiêu nào. Quản trị hệ thống lấy danh mục chuẩn hoặc nhập từ Excel trước.">
            {actsAs(actor, "systemAdmin") && (
              <LinkButton href="/admin/indicators">Danh mục chỉ tiêu</LinkButton>
            )}
          </Empty>
        )}
      </Panel>
    </>
  );
}
