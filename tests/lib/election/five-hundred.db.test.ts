import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "@/lib/ballot/bytes";
import { fillIn, type IssuedSlip } from "@/lib/ballot/own-slip";
import { signBlindly } from "@/lib/ballot/sign-blindly";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { castBallot } from "@/lib/election/commands/cast-ballot";
import { issuingKeysOf } from "@/lib/election/round-keys";
import { appScriptFlags } from "@/lib/launch/run-app-script";
import { Refusal } from "@/lib/refusal";
import { freeze, morning, paper, prepare } from "./a-conference";
import { aDevice } from "./a-device";
import { slipsOf, step } from "./a-secret-ballot";
import { aHall, type Hall, meet } from "./attack/a-hall";

const voters = 500;

test("five hundred cast at once, some twice, some through a process that is killed, while the chair closes: every ballot acknowledged is counted, and none twice", async () => {
  const hall = await meet(await aHall(voters));
  const picked = hall.unitIds.slice(0, 3);
  const voteId = await prepare(hall, { ...paper, picked });
  const roundId = await freeze(hall, voteId, "electronic");
  await step(hall, roundId, "openIssuing");
  const held = await issueToAll(hall, roundId);
  await step(hall, roundId, "startVoting");
  const ballots = await Promise.all(held.map((own, index) => fillIn(own, [1 + (index % 3)])));

  const acknowledged = new Set<string>();
  const cast = async (ballot: (typeof ballots)[number]) => {
    await at(morning, () => castBallot(ballot));
    acknowledged.add(ballot.publicKey);
  };
  /** As a device does that got no answer: the hall's server was busy, so the same ballot is sent again. */
  const castUntilTold = async (ballot: (typeof ballots)[number]): Promise<void> => {
    await cast(ballot).catch((fault) => {
      if (fault instanceof Refusal) throw fault;
      return castUntilTold(ballot);
    });
  };
  const [killed, here] = [ballots.slice(0, 150), ballots.slice(150)];
  for (const key of await castUntilKilled(killed, 60)) acknowledged.add(key);
  const early = [...here.slice(0, 250), ...here.slice(0, 250), ...killed];
  await Promise.all(early.map(castUntilTold));
  const late = Promise.allSettled(
    here.slice(250).flatMap((ballot) => [cast(ballot), cast(ballot)]),
  );
  const closing = Promise.all([
    step(hall, roundId, "closeVoting"),
    step(hall, roundId, "closeVoting"),
  ]);
  const refused = (await late).flatMap((one) =>
    one.status === "rejected" ? [String(one.reason.message)] : [],
  );
  await closing;

  expect(new Set(refused).size === 0 || refused.every((why) => why === "ballot.votingOver")).toBe(
    true,
  );
  const counted = await db.countedBallot.findMany({ select: { publicKey: true } });
  const keys = new Set(counted.map(({ publicKey }) => toBase64(publicKey)));
  expect(keys.size).toBe(counted.length);
  expect(keys).toEqual(acknowledged);
  expect(acknowledged.size).toBeGreaterThanOrEqual(400);
  expect(await db.countSheet.findMany()).toMatchObject([{ issued: voters, returned: keys.size }]);
  for (const ballot of ballots.slice(0, 20)) await at(morning, () => castBallot(ballot));
  expect(await db.sealedBallot.count()).toBe(0);
}, 240_000);

/** What issuing does, for all seats at once; that it is done once a seat has its own tests. */
async function issueToAll({ voters: all, unitIds }: Hall, roundId: string): Promise<IssuedSlip[]> {
  const [slip] = await slipsOf(roundId);
  if (!slip) throw new Error("a slip");
  const keys = await transaction((tx) => issuingKeysOf(tx, roundId));
  const key = keys.get(slip.id);
  if (!key) throw new Error("its key");
  const issued = await Promise.all(
    unitIds.map(async (unitId, index) => {
      const device = await aDevice(slip);
      const blindedMessage = fromBase64(device.blinded);
      const signature = signBlindly(key, blindedMessage);
      const by = {
        personId: all[index]?.personId ?? "",
        personName: "Nguyễn Văn An",
        issuedAt: morning,
      };
      return {
        own: device.unblind(toBase64(signature)),
        row: { slipId: slip.id, roundId, unitId, blindedMessage, signature, ...by },
      };
    }),
  );
  await db.issuedSignature.createMany({ data: issued.map(({ row }) => row) });
  return issued.map(({ own }) => own);
}

/** Casts in a process of its own, which is killed while it goes on; the keys it had an answer for by then. */
async function castUntilKilled(ballots: readonly object[], after: number) {
  const folder = mkdtempSync(join(tmpdir(), "cast-"));
  const file = join(folder, "ballots.json");
  writeFileSync(file, JSON.stringify(ballots));
  const script = [...appScriptFlags, "tests/lib/election/cast-from-file.ts", file];
  const child = spawn(process.execPath, script, { stdio: ["ignore", "pipe", "inherit"] });
  const keys: string[] = [];
  for await (const key of createInterface(child.stdout)) {
    keys.push(key);
    if (keys.length === after) child.kill("SIGKILL");
  }
  rmSync(folder, { recursive: true });
  return keys;
}
