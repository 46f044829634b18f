import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { getSealedPaper } from "@/lib/paper-signing/queries/get-signing";

type Context = RouteContext<"/paper-signings/[signingId]/sealed">;

/** A paper signed in the app, as it was sealed. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const paper = await getSealedPaper(actor, (await params).signingId);
  if (!paper) notFound();
  return fileResponse(paper.file, paper.title, "pdf");
}
