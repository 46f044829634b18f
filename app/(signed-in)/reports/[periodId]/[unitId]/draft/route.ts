import { notFound } from "next/navigation";
import { actorActingAs, actorAsking } from "@/lib/auth/session";
import { hourInSentence } from "@/lib/date-text";
import { parseIds } from "@/lib/page-ids";
import { Refusal, refusalOf, statusOf, wordsOf } from "@/lib/refusal";
import { autosaveFigures } from "@/lib/report/commands/autosave-figures";
import { getReport } from "@/lib/report/queries/report";
import { wordsTyped } from "@/lib/report/rules";
import { autosaveInput } from "@/lib/report/schema";
import { isSameOrigin } from "@/lib/same-origin";

type Context = RouteContext<"/reports/[periodId]/[unitId]/draft">;
const headers = { "cache-control": "private, no-store" };

/** What is typed so far, for a page that was left open. */
export async function GET(request: Request, { params }: Context) {
  const actor = await actorAsking(request).catch(refusalOf);
  if (actor instanceof Refusal) return answer(statusOf(actor), wordsOf(actor));
  const key = parseIds(await params);
  const report = key && (await getReport(actor, key));
  if (!report) notFound();
  const cells = wordsTyped(report.lines);
  return Response.json({ revision: report.revision, cells }, { headers });
}

/** Saves what a page sends by itself; its address and its words stay the same from one version of the program to the next. */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request)) return answer(403, "Yêu cầu không đến từ trang này.");
  const input = autosaveInput.safeParse({ ...(await bodyOf(request)), ...(await params) });
  if (!input.success) return answer(400, "Nội dung gửi lên không đúng. Vui lòng tải lại trang.");
  try {
    const actor = await actorActingAs(input.data.actingAs);
    const { at, ...saved } = await autosaveFigures(actor, input.data);
    return Response.json({ ...saved, at: hourInSentence(at) }, { headers });
  } catch (fault) {
    const refusal = refusalOf(fault);
    return answer(statusOf(refusal), wordsOf(refusal));
  }
}

async function bodyOf(request: Request): Promise<object> {
  const body: unknown = await request.json().catch(() => null);
  return typeof body === "object" && body !== null ? body : {};
}

function answer(status: number, message: string) {
  return Response.json({ message }, { status, headers });
}
