import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { EditPage } from "@/components/text/edit-page";
import { requireActor } from "@/lib/auth/session";
import { getDraft } from "@/lib/covenant/queries/get-draft";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Sửa dự thảo" };

const query = z.object({ beside: z.uuid().nullable().catch(null) });

export default async function EditDraftPage({
  params,
  searchParams,
}: PageProps<"/covenants/[covenantId]/edit">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const { beside } = query.parse(await searchParams);
  const draft = ids && (await getDraft(actor, ids.covenantId, beside));
  if (!draft) notFound();
  const { key, title } = actor.capacity;
  return <EditPage draft={draft} beside={beside} actingAs={key} title={title} />;
}
