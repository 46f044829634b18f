import { notFound } from "next/navigation";
import { actorActingAs, requireActor } from "@/lib/auth/session";
import { issueBallots } from "@/lib/election/commands/issue-ballots";
import { getSheet } from "@/lib/election/queries/get-sheet";
import { issueBallotsInput } from "@/lib/election/schema";
import { Refusal, statusOf, wordsOf } from "@/lib/refusal";
import { isSameOrigin } from "@/lib/same-origin";

type Context = RouteContext<"/votes/[voteId]/sheet">;
const headers = { "cache-control": "private, no-store" };

/** The sheet of the round that is under way, for a page that was left open. */
export async function GET(_: Request, { params }: Context) {
  const sheet = await getSheet(await requireActor(), (await params).voteId);
  if (!sheet) notFound();
  return Response.json(sheet, { headers });
}

/** Issues the unit's ballot to the device that asks. */
export async function POST(request: Request) {
  if (!isSameOrigin(request)) return answer(403, "Yêu cầu không đến từ trang này.");
  const body: unknown = await request.json().catch(() => null);
  const input = issueBallotsInput.safeParse(body);
  if (!input.success) return answer(400, "Nội dung gửi lên không đúng. Vui lòng tải lại trang.");
  try {
    const actor = await actorActingAs(input.data.actingAs);
    return Response.json({ slips: await issueBallots(actor, input.data) }, { headers });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return answer(statusOf(fault), wordsOf(fault));
  }
}

function answer(status: number, message: string) {
  return Response.json({ message }, { status, headers });
}
