import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { getFrozenPaper } from "@/lib/paper-signing/queries/get-signing";

type Context = RouteContext<"/paper-signings/[signingId]/pdf">;

/** The words that are being signed, to be printed for a pen: those that were frozen, not those on record now. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const paper = await getFrozenPaper(actor, (await params).signingId);
  return (await paperResponse(paper, "pdf")) ?? notFound();
}
