import type { Actor } from "@/lib/auth/actor";
import { fillIn, type IssuedSlip } from "@/lib/ballot/own-slip";
import type { Slip } from "@/lib/ballot/slip";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { RoundStep } from "@/lib/db/generated/enums";
import { castBallot } from "@/lib/election/commands/cast-ballot";
import { issueBallots } from "@/lib/election/commands/issue-ballots";
import { takeRoundStep } from "@/lib/election/commands/take-round-step";
import { slipOf } from "@/lib/election/stored-ballot";
import { scene } from "@/tests/support/scene";
import { type Conference, freeze, type Meeting, morning, paper, prepare } from "./a-conference";
import { aDevice } from "./a-device";

/** A round by electronic ballot with its roll agreed; by default between the first three of the five units. */
export const aRound = scene("a secret round", makeRound);

async function makeRound(conference: Conference, more: Record<string, string | string[]> = {}) {
  const picked = conference.unitIds.slice(0, 3);
  const voteId = await prepare(conference, { ...paper, pass: "1/2+", picked, ...more });
  return { voteId, roundId: await freeze(conference, voteId, "electronic") };
}

/** A step at the word of who presides from above. */
export function step(conference: Meeting, roundId: string, name: RoundStep, reason = "") {
  const input = { roundId, step: name, reason, minutes: null };
  return at(morning, () => takeRoundStep(conference.presiding, input));
}

export async function slipsOf(roundId: string): Promise<Slip[]> {
  const rows = await db.ballotSlip.findMany({ where: { roundId }, orderBy: { position: "asc" } });
  return rows.map(slipOf);
}

/** The actor's device asks for its ballot and holds it from then on. */
export async function receive(actor: Actor, roundId: string): Promise<IssuedSlip[]> {
  const slips = await slipsOf(roundId);
  const devices = await Promise.all(slips.map(aDevice));
  const asked = slips.map(({ id }, index) => ({
    slipId: id,
    blinded: devices[index]?.blinded ?? "",
  }));
  const signed = await at(morning, () => issueBallots(actor, { roundId, slips: asked }));
  return devices.map((device, index) =>
    device.unblind(signed.find(({ slipId }) => slipId === slips[index]?.id)?.signature ?? ""),
  );
}

export async function cast(slip: IssuedSlip | undefined, ...choices: number[]) {
  if (!slip) throw new Error("no slip");
  const filledIn = await fillIn(slip, choices);
  await at(morning, () => castBallot(filledIn));
  return filledIn;
}

/** Opens, issues to everyone present and starts voting: the slips each holds, in the order of the roll. */
export async function everyoneHolds(conference: Conference, roundId: string) {
  await step(conference, roundId, "openIssuing");
  const held = [];
  for (const chair of conference.chairs) held.push(await receive(chair, roundId));
  await step(conference, roundId, "startVoting");
  return held;
}

/** A whole round: everyone casts these choices, and the box is counted. */
export async function wholeRound(
  conference: Conference,
  roundId: string,
  choices: readonly number[],
) {
  const held = await everyoneHolds(conference, roundId);
  for (const [index, [slip]] of held.entries()) await cast(slip, choices[index] ?? 1);
  await step(conference, roundId, "closeVoting");
}
