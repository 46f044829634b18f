import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { getCountMinutes } from "@/lib/election/queries/get-papers";

type Context = RouteContext<"/votes/[voteId]/rounds/[roundNumber]/minutes/[format]">;

/** "Biên bản kiểm phiếu" of a round. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const { voteId, roundNumber, format } = await params;
  const paper = await getCountMinutes(actor, { voteId, roundNumber: Number(roundNumber) });
  return (await paperResponse(paper, format)) ?? notFound();
}
