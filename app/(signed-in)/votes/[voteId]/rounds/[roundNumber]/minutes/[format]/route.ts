import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { getCountMinutes, getSealedMinutes } from "@/lib/election/queries/get-papers";
import { fileResponse } from "@/lib/file-response";

type Context = RouteContext<"/votes/[voteId]/rounds/[roundNumber]/minutes/[format]">;

/** "Biên bản kiểm phiếu" of a round; as PDF the sealed one, once the result has been announced. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const { voteId, roundNumber, format } = await params;
  const round = { voteId, roundNumber: Number(roundNumber) };
  const sealed = format === "pdf" ? await getSealedMinutes(actor, round) : null;
  if (sealed) return fileResponse(sealed.file, `${sealed.title}, đã niêm phong`, "pdf");
  const paper = await getCountMinutes(actor, round);
  return (await paperResponse(paper, format)) ?? notFound();
}
