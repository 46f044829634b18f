import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplatePage } from "@/components/text/template-page";
import { requireActor } from "@/lib/auth/session";
import { parseIds } from "@/lib/page-ids";
import { getOwnTemplate } from "@/lib/text/queries/templates";

const title = "Sửa mẫu văn bản";
export const metadata: Metadata = { title };

export default async function EditTemplatePage({
  params,
}: PageProps<"/texts/templates/[templateId]">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const template = ids && (await getOwnTemplate(actor, ids.templateId));
  if (!template) notFound();

  return <TemplatePage title={title} template={template} actor={actor} />;
}
