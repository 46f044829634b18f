import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplatePage } from "@/components/text/template-page";
import { requireActor } from "@/lib/auth/session";
import { listOwnTemplates } from "@/lib/text/queries/templates";

const title = "Thêm mẫu văn bản";
export const metadata: Metadata = { title };

export default async function NewTemplatePage() {
  const actor = await requireActor();
  if (!(await listOwnTemplates(actor))) notFound();

  return <TemplatePage title={title} template={null} actor={actor} />;
}
