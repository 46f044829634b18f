import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { parseIds } from "@/lib/page-ids";

/** The canonical form as a file, byte for byte what was hashed. */
export async function GET(_: Request, { params }: RouteContext<"/covenants/[covenantId]/text">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const covenant = ids && (await getCovenant(actor, ids.covenantId));
  if (!covenant?.frozen) notFound();
  const { canonicalText, number } = covenant.frozen;
  return new Response(canonicalText, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="giao-uoc-${covenant.year}-lan-${number}.txt"`,
      "cache-control": "private, no-store",
    },
  });
}
