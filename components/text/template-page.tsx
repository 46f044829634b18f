import type { ComponentProps } from "react";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import type { Actor } from "@/lib/auth/actor";
import { TemplateForm } from "./template-form";

type TemplatePageProps = Pick<ComponentProps<typeof TemplateForm>, "template"> & {
  title: string;
  actor: Actor;
};

/** The whole page on which a template is written, new or not. */
export function TemplatePage({ title, template, actor }: TemplatePageProps) {
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/texts">Văn bản</Crumb>
            <Crumb href="/texts/templates">Mẫu văn bản</Crumb>
          </Crumbs>
        }
        title={title}
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
