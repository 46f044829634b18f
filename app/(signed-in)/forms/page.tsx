import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormTable } from "@/components/report/form-tables";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { listForms } from "@/lib/report/queries/forms";

export const metadata: Metadata = { title: "Biểu mẫu, kỳ báo cáo" };

export default async function FormsPage() {
  const actor = await requireActor();
  const forms = await listForms(actor);
  if (!forms) notFound();
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
          </Crumbs>
        }
        title="Biểu mẫu, kỳ báo cáo"
        meta={`${forms.length} biểu mẫu.`}
      >
        <LinkButton href="/forms/fields" variant="second">
          Lĩnh vực của các Ban
        </LinkButton>
        <LinkButton href="/forms/new" icon="plus">
          Lập biểu mẫu
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Biểu mẫu chọn chỉ tiêu và kỳ (tháng, quý, năm, đợt đột xuất); mọi đơn vị của cơ quan dùng chung, trừ khi chọn riêng một số cụm, đơn vị.",
          "Mở tên biểu mẫu để mở kỳ tiếp theo: ngày và hạn đã điền theo kỳ trước, chỉ cần xem lại.",
          "Số liệu hằng tuần và đợt đột xuất là số liệu nhanh: không cộng vào số chính thức.",
        ]}
      />
      {forms.length > 0 ? (
        <div className="panel">
          <FormTable forms={forms} />
        </div>
      ) : (
        <div className="panel">
          <Empty words="Chưa có biểu mẫu nào. Lập biểu mẫu rồi mở kỳ để các đơn vị nhập số liệu." />
        </div>
      )}
    </>
  );
}
