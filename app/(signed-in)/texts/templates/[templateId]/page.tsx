import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplateForm } from "@/components/text/template-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { parseIds } from "@/lib/page-ids";
import { getOwnTemplate } from "@/lib/text/queries/templates";

export const metadata: Metadata = { title: "Sửa mẫu văn bản" };

export default async function TemplatePage({ params }: PageProps<"/texts/templates/[templateId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const template = ids && (await getOwnTemplate(actor, ids.templateId));
  if (!template) notFound();

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/texts">Văn bản</Crumb>
            <Crumb href="/texts/templates">Mẫu văn bản</Crumb>
          </Crumbs>
        }
        title="Sửa mẫu văn bản"
        meta={`Với tư cách ${actor.capacity.title}.`}
      />
      <HowTo
        steps={[
          "Bao nhiêu nội dung cũng được, tối đa 30; dòng để trống không được ghi.",
          "Chương chỉ ghi ở điều đầu tiên của chương; Giao ước và Kế hoạch không có chương.",
        ]}
      />
      <TemplateForm template={template} actingAs={actor.capacity.key} />
    </>
  );
}
