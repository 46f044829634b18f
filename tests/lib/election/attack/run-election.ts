import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillIn, type IssuedSlip } from "@/lib/ballot/own-slip";
import { paddedText } from "@/lib/ballot/padding";
import { asOwner } from "@/tests/support/own-database";
import { freeze, paper, prepare } from "../a-conference";
import { receive, step } from "../a-secret-ballot";
import { type Hall, meet } from "./a-hall";

/** What happened, as only the hall knows it: which unit's ballot has which key. */
export type Truth = ReadonlyMap<string, string>;

type Options = {
  hall: Hall;
  /** Casting runs while ballots are still being issued: what the stages are there to prevent. */
  overlapping: boolean;
  send: (body: string) => Promise<void>;
  /** Looks at what lies there when the last ballot is in and nothing has been counted. */
  look: (voting: Voting) => Promise<Look>;
};

type Voting = { roundId: string; secret: Buffer; since: string; sinceXid: number; truth: Truth };
/** In numbers of ballots. */
export type Look = { ballots: number; seenWithoutSecret: number; openedWithSecret: number };

/** One election in a hall: people come to the desk one after another and think before they choose; all choose at random. */
export async function runElection({ hall, overlapping, send, look }: Options) {
  const met = await meet(hall);
  const picked = hall.unitIds.slice(0, 3);
  const voteId = await prepare(met, { ...paper, picked });
  const [start] = await asOwner<{ lsn: string; xid: string }>(
    "select pg_current_wal_lsn()::text as lsn, pg_current_xact_id()::text as xid",
  );
  const roundId = await freeze(met, voteId, "electronic");
  await step(met, roundId, "openIssuing");
  const held = new Map<string, IssuedSlip>();
  for (const act of scheduleOf(shuffled(met.voters), overlapping)) {
    const { unitId } = act.voter.capacity;
    if (act.opens) await startVoting(overlapping);
    if (overlapping) await pretend(roundId, act.kind === "fetch" ? "issuing" : "voting");
    const own = held.get(unitId ?? "");
    if (act.kind === "fetch") await fetchFor(act.voter);
    else if (own) await send(paddedText(await fillIn(own, [1 + Math.floor(Math.random() * 3)])));
  }
  const secret: Buffer = readFileSync(
    join(process.env.FILES_DIR ?? "", "ballot-secrets", `${roundId}.box`),
  );
  const lengths = await lengthsIn(roundId);
  const truth: Truth = new Map([...held].map(([unitId, { publicKey }]) => [unitId, publicKey]));
  const from = { since: start?.lsn ?? "", sinceXid: Number(start?.xid) };
  const voting = { roundId, truth, secret, ...from };
  const found = await look(voting);
  await step(met, roundId, "closeVoting");
  return { ...voting, lengths, found };

  async function fetchFor(voter: Hall["voters"][number]) {
    const [slip] = await receive(voter, roundId);
    if (slip) held.set(voter.capacity.unitId ?? "", slip);
  }
  async function startVoting(isControl: boolean) {
    if (!isControl) await step(met, roundId, "startVoting");
  }
}

export type Election = Awaited<ReturnType<typeof runElection>>;

type Act = { at: number; kind: "fetch" | "cast"; voter: Hall["voters"][number]; opens?: boolean };

/** In seconds: half a minute from one to the next at the desk, some twenty seconds of thinking, more for some. */
function scheduleOf(voters: readonly Hall["voters"][number][], overlapping: boolean): Act[] {
  let clock = 0;
  const fetches = voters.map((voter): Act => {
    clock += -30 * Math.log(1 - Math.random());
    return { at: clock, kind: "fetch", voter };
  });
  const casts = fetches.map(({ at, voter }): Act => {
    const thinks = 10 + 20 * Math.random();
    return { at: (overlapping ? at : clock) + thinks, kind: "cast", voter };
  });
  const acts = [...fetches, ...casts].sort((a, b) => a.at - b.at);
  const first = acts.findIndex(({ kind }) => kind === "cast");
  return acts.map((act, index) => ({ ...act, opens: index === first }));
}

/** For the control alone: past every guard, as the owner of the tables. */
async function pretend(roundId: string, status: string) {
  await asOwner("set session_replication_role = replica");
  await asOwner(`update vote_rounds set status = '${status}' where id = '${roundId}'`);
  await asOwner("set session_replication_role = origin");
}

/** What a look into the box during the vote shows of its rows: how long they are. */
async function lengthsIn(roundId: string) {
  const rows = await asOwner<{ length: number }>(
    `select distinct length(mark) * 10000 + length(sealed) as length from ballot_box
     where slip_id in (select id from ballot_slips where round_id = '${roundId}')`,
  );
  return rows.map(({ length }) => length);
}

function shuffled<Item>(items: readonly Item[]) {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
