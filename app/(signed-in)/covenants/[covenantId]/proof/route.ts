import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getCovenantProof } from "@/lib/covenant/queries/get-seal";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";

/** Everything needed to check a sealed covenant without this system. */
export async function GET(_: Request, { params }: RouteContext<"/covenants/[covenantId]/proof">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const proof = ids && (await getCovenantProof(actor, ids.covenantId));
  if (!proof) notFound();
  return fileResponse(proof.file, `${proof.title}, bộ tự kiểm tra`, "zip");
}
