import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { getBallotPaper } from "@/lib/election/queries/get-papers";

type Context = RouteContext<"/votes/[voteId]/rounds/[roundNumber]/ballot/[format]">;

/** The ballot to be printed for a round on paper. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const { voteId, roundNumber, format } = await params;
  const paper = await getBallotPaper(actor, { voteId, roundNumber: Number(roundNumber) });
  return (await paperResponse(paper, format)) ?? notFound();
}
