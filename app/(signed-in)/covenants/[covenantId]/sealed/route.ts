import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getSealedCovenant } from "@/lib/covenant/queries/get-seal";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";

/** The covenant as it was sealed, byte for byte. */
export async function GET(_: Request, { params }: RouteContext<"/covenants/[covenantId]/sealed">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const sealed = ids && (await getSealedCovenant(actor, ids.covenantId));
  if (!sealed) notFound();
  return fileResponse(sealed.file, `${sealed.title}, đã niêm phong`, "pdf");
}
