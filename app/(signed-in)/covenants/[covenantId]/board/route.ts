import { notFound } from "next/navigation";
import { requireOnlooker } from "@/lib/auth/session";
import { getCeremony } from "@/lib/covenant/queries/get-ceremony";
import { parseIds } from "@/lib/page-ids";

/** The hall's board as it stands, for the page that shows it and asks by itself. */
export async function GET(_: Request, { params }: RouteContext<"/covenants/[covenantId]/board">) {
  const actor = await requireOnlooker();
  const ids = parseIds(await params);
  const ceremony = ids && (await getCeremony(actor, ids.covenantId));
  if (!ceremony) notFound();
  return Response.json(ceremony.board, { headers: { "cache-control": "private, no-store" } });
}
