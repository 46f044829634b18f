/** What `npm run bench:election` runs: one election of three hundred units, eight at a time. Printed, never asserted. */
import { fillIn } from "@/lib/ballot/own-slip";
import { paddedText } from "@/lib/ballot/padding";
import { at } from "@/lib/clock";
import { issueBallots } from "@/lib/election/commands/issue-ballots";
import { receiveBallot } from "@/lib/election/commands/receive-ballot";
import { freeze, morning, paper, prepare } from "../lib/election/a-conference";
import { aDevice } from "../lib/election/a-device";
import { slipsOf, step } from "../lib/election/a-secret-ballot";
import { aHall, meet } from "../lib/election/attack/a-hall";

const units = 300;
const lanes = 8;

const hall = await meet(await aHall(units));
const voteId = await prepare(hall, { ...paper, picked: hall.unitIds.slice(0, 3) });
const roundId = await freeze(hall, voteId, "electronic");
await step(hall, roundId, "openIssuing");
const [slip] = await slipsOf(roundId);
if (!slip) throw new Error("a slip");
const devices = await Promise.all(hall.voters.map(() => aDevice(slip)));

const held = await timed("signatures", hall.voters, async (voter, index) => {
  const device = devices[index];
  const slips = [{ slipId: slip.id, blinded: device?.blinded ?? "" }];
  const [signed] = await at(morning, () => issueBallots(voter, { roundId, slips }));
  return device?.unblind(signed?.signature ?? "");
});
await step(hall, roundId, "startVoting");
const ballots = await Promise.all(
  held.flatMap((own, index) => (own ? [fillIn(own, [1 + (index % 3)])] : [])),
);
await timed("casts", ballots, async (ballot) => {
  const body = paddedText(ballot);
  const headers = { "content-length": `${body.length}` };
  const request = new Request("http://localhost/ballots/round", { method: "POST", headers, body });
  const { received, message } = await at(morning, () => receiveBallot(request));
  if (!received) throw new Error(message);
});
const start = performance.now();
await step(hall, roundId, "closeVoting");
tell("counted ballots", units, performance.now() - start);
process.exit(0);

/** Does it for each, a few at a time, and prints how many were done in a second. */
async function timed<Item, Done>(
  what: string,
  items: readonly Item[],
  run: (item: Item, index: number) => Promise<Done>,
) {
  const begin = performance.now();
  const done: Done[] = [];
  const waiting = [...items.entries()];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        done[next[0]] = await run(next[1], next[0]);
    }),
  );
  tell(what, items.length, performance.now() - begin);
  return done;
}

function tell(what: string, count: number, milliseconds: number) {
  console.log(
    `${what.padEnd(18)}${((count / milliseconds) * 1000).toFixed(0).padStart(6)} a second`,
  );
}
