import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { getResultNotice } from "@/lib/election/queries/get-papers";

type Context = RouteContext<"/votes/[voteId]/notice/[format]">;

/** "Thông báo kết quả". */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const { voteId, format } = await params;
  return (await paperResponse(await getResultNotice(actor, voteId), format)) ?? notFound();
}
