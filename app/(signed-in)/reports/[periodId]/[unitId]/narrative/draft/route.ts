import { notFound } from "next/navigation";
import { actorActingAs, actorAsking } from "@/lib/auth/session";
import { hourInSentence } from "@/lib/date-text";
import { writeNarrative } from "@/lib/narrative/commands/write-narrative";
import { getNarrative } from "@/lib/narrative/queries/get-narrative";
import { writeNarrativeInput } from "@/lib/narrative/schema";
import { parseIds } from "@/lib/page-ids";
import { Refusal, refusalOf, statusOf, wordsOf } from "@/lib/refusal";
import { isSameOrigin } from "@/lib/same-origin";

type Context = RouteContext<"/reports/[periodId]/[unitId]/narrative/draft">;
const headers = { "cache-control": "private, no-store" };

/** What each part says so far, for a page that was left open. */
export async function GET(request: Request, { params }: Context) {
  const actor = await actorAsking(request).catch(refusalOf);
  if (actor instanceof Refusal) return answer(statusOf(actor), wordsOf(actor));
  const key = parseIds(await params);
  const narrative = key && (await getNarrative(actor, key));
  if (!narrative) notFound();
  const parts = Object.fromEntries(narrative.parts.map(({ part, text }) => [part, text]));
  return Response.json({ parts }, { headers });
}

/** Saves a part that a page sends by itself; its address and its words stay the same from one version of the program to the next. */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request)) return answer(403, "Yêu cầu không đến từ trang này.");
  const body: unknown = await request.json().catch(() => null);
  const input = writeNarrativeInput.safeParse({
    ...(typeof body === "object" ? body : {}),
    ...(await params),
  });
  if (!input.success) return answer(400, "Nội dung gửi lên không đúng. Vui lòng tải lại trang.");
  try {
    const { actingAs, ...part } = input.data;
    const { at, theirs } = await writeNarrative(await actorActingAs(actingAs), part);
    return Response.json({ at: hourInSentence(at), theirs }, { headers });
  } catch (fault) {
    const refusal = refusalOf(fault);
    return answer(statusOf(refusal), wordsOf(refusal));
  }
}

function answer(status: number, message: string) {
  return Response.json({ message }, { status, headers });
}
