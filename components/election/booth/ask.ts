import type { Ballot } from "@/lib/ballot/ballot";
import type { OwnSlip } from "@/lib/ballot/own-slip";
import { paddedText } from "@/lib/ballot/padding";
import type { Sheet } from "@/lib/election/queries/get-sheet";
import type { Turnout } from "@/lib/election/queries/turnout";

/** Something the server said no to, in its words. */
export class Refused extends Error {}

const offline = "Mất kết nối mạng. Phiếu vẫn được giữ trên máy này; vui lòng thử lại khi có mạng.";

export async function askForSheet(voteId: string): Promise<Sheet> {
  return bodyOf(await reach(`/votes/${voteId}/sheet`, { cache: "no-store", redirect: "error" }));
}

type Asking = { voteId: string; roundId: string; actingAs: string; slips: readonly OwnSlip[] };

/** The blind signatures on what the device has kept, by slip. */
export async function askForSignatures({ voteId, slips, ...asking }: Asking) {
  const asked = slips.flatMap((slip) =>
    slip.token === null ? [{ slipId: slip.slipId, blinded: slip.blinded }] : [],
  );
  const body = JSON.stringify({ ...asking, slips: asked });
  const headers = { "content-type": "application/json" };
  const answer = await reach(`/votes/${voteId}/sheet`, { method: "POST", headers, body });
  const said = await bodyOf<{ slips: { slipId: string; signature: string }[] }>(answer);
  return new Map(said.slips.map(({ slipId, signature }) => [slipId, signature]));
}

/** Nothing goes along that says who asks: no cookie, no page it came from. */
const nameless = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" } as const;

export async function askForTurnout(roundId: string): Promise<Turnout> {
  return bodyOf(await reach(`/ballots/${roundId}`, nameless));
}

/** Throws `Refused` with the server's words unless the ballot has been received. */
export async function sendBallot(roundId: string, ballot: Ballot) {
  const body = paddedText(ballot);
  await bodyOf(await reach(`/ballots/${roundId}`, { ...nameless, method: "POST", body }));
}

async function reach(address: string, init: RequestInit) {
  try {
    return await fetch(address, init);
  } catch {
    throw new Refused(offline);
  }
}

async function bodyOf<Body>(answer: Response): Promise<Body> {
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(body.message ?? offline);
  return body;
}
