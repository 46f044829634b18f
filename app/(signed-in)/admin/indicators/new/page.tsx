import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddIndicatorForm } from "@/components/indicator/indicator-forms";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { listRules } from "@/lib/indicator/queries/list-rules";

export const metadata: Metadata = { title: "Thêm chỉ tiêu" };

export default async function NewIndicatorPage() {
  const actor = await requireActor();
  const view = await listRules(actor);
  if (!view) notFound();
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/admin/indicators">Danh mục chỉ tiêu</Crumb>
          </Crumbs>
        }
        title="Thêm chỉ tiêu"
        meta={actor.capacity.title}
      />
      <HowTo
        steps={[
          "Ghi tên, mã, cách cộng các đơn vị và các kỳ. Khi đã có số liệu, những nội dung này không đổi nữa.",
          "Thêm xong thì chọn chỉ tiêu vào biểu mẫu ở “Biểu mẫu, kỳ báo cáo”.",
        ]}
      />
      <Panel title="Chỉ tiêu mới">
        <AddIndicatorForm actingAs={actor.capacity.key} today={view.today} />
      </Panel>
    </>
  );
}
