import { notFound } from "next/navigation";
import { receiveBallot } from "@/lib/election/commands/receive-ballot";
import { getTurnout } from "@/lib/election/queries/turnout";
import { isId } from "@/lib/ids";

type Context = RouteContext<"/ballots/[roundId]">;
const headers = { "cache-control": "no-store" };

/** How far the round is, as numbers, for devices that wait: asked without a cookie, so that nothing tells whose they are. */
export async function GET(_: Request, { params }: Context) {
  const { roundId } = await params;
  const turnout = isId(roundId) ? await getTurnout(roundId) : null;
  if (!turnout) notFound();
  return Response.json(turnout, { headers });
}

/**
 * Takes a ballot, from whoever carries it. The one way into the app that asks for no one: it refuses a request that could say who
 * sends it, reads no session and no limiter, and whatever goes wrong becomes an answer, never a line in a log.
 */
export async function POST(request: Request) {
  const { received, message } = await receiveBallot(request);
  return Response.json({ received, message }, { status: received ? 200 : 422, headers });
}
