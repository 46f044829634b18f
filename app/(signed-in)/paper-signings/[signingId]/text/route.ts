import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { getCanonicalText } from "@/lib/paper-signing/queries/get-signing";

type Context = RouteContext<"/paper-signings/[signingId]/text">;

/** The canonical form as a file, byte for byte what was hashed. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const text = await getCanonicalText(actor, (await params).signingId);
  if (text === null) notFound();
  return new Response(text, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": 'attachment; filename="van-ban-ky.txt"',
      "cache-control": "private, no-store",
    },
  });
}
