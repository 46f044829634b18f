import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplateTable } from "@/components/text/template-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { listOwnTemplates } from "@/lib/text/queries/templates";

export const metadata: Metadata = { title: "Mẫu văn bản" };

export default async function TemplatesPage() {
  const actor = await requireActor();
  const templates = await listOwnTemplates(actor);
  if (!templates) notFound();

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/texts">Văn bản</Crumb>
          </Crumbs>
        }
        title="Mẫu văn bản"
        meta="Các cụm trực thuộc lập dự thảo từ mẫu này; mẫu của cơ quan gần nhất đứng trước."
      >
        <LinkButton href="/texts/templates/new" icon="plus">
          Thêm mẫu
        </LinkButton>
      </PageHead>
      <HowTo
        steps={[
          "Mỗi mẫu có loại văn bản, tên, các nội dung và thời gian áp dụng.",
          "Sửa mẫu không làm thay đổi dự thảo đã lập; thôi áp dụng thì ghi ngày cuối.",
        ]}
      />
      <TemplateTable templates={templates} />
    </>
  );
}
