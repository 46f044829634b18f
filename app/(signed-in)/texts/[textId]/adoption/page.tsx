import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdoptionPage } from "@/components/text/adoption-page";
import { requireActor } from "@/lib/auth/session";
import { getAdoption } from "@/lib/covenant/queries/get-adoption";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Ghi kết quả thông qua" };

export default async function RecordAdoptionPage({
  params,
}: PageProps<"/texts/[textId]/adoption">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const adoption = ids && (await getAdoption(actor, ids.textId));
  if (!adoption) notFound();
  const { key, title } = actor.capacity;
  return <AdoptionPage adoption={adoption} actingAs={key} title={title} />;
}
