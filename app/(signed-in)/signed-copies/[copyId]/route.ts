import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { getSealedCopy } from "@/lib/signed-copy/queries/get-sealed-copy";

type Context = RouteContext<"/signed-copies/[copyId]">;

/** A paper signed by hand, sealed with its scan. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const copy = await getSealedCopy(actor, (await params).copyId);
  if (!copy) notFound();
  return fileResponse(copy.file, copy.title, "pdf");
}
