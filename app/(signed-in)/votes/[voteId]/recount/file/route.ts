import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getCountFile } from "@/lib/election/queries/get-count-file";

/** "Tệp kiểm phiếu": what anyone recounts the vote from. */
export async function GET(_: Request, { params }: RouteContext<"/votes/[voteId]/recount/file">) {
  const file = await getCountFile(await requireActor(), (await params).voteId);
  if (!file) notFound();
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="tep-kiem-phieu.json"',
      "cache-control": "private, no-store",
    },
  });
}
