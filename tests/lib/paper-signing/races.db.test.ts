import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { cancelVote } from "@/lib/election/commands/cancel-vote";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { asOwner } from "@/tests/support/own-database";
import { waitingBackends } from "@/tests/support/waiting-backends";
import { conclude } from "../election/a-conference";
import { aCount, morning, open, scan, sign } from "./an-open-paper";

const decision = { document: "Quyết định 1", reason: "Sai thủ tục" };

/** The notice of a result, open for whoever leads the unit that leads the year. */
async function anOpenNotice() {
  const scene = await aCount();
  const { secretary, presider, unitIds, clusterYearId, voteId } = scene;
  const of = { clusterYearId, unitId: unitIds[1] ?? "", role: "lead", way: "acclamation" } as const;
  await db.leadershipTerm.create({
    data: { ...of, document: "Hội nghị", fromOn: new Date("2024-01-01") },
  });
  await at(morning, () => announceResult(secretary, { voteId }));
  const ref = { paper: "resultNotice", subjectId: voteId } as const;
  const signingId = await open(secretary, ref, [presider]);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  return { ...scene, signs: () => sign(presider, { signingId, position: 1, textHash }) };
}

/** Lets acts come to a lock one after the other, in this order, and then go on. */
async function queuedBehind(lock: string, acts: readonly (() => Promise<unknown>)[]) {
  await asOwner("begin");
  const running: Promise<PromiseSettledResult<unknown>[]>[] = [];
  try {
    await asOwner(lock);
    for (const [index, act] of acts.entries()) {
      running.push(Promise.allSettled([act()]));
      await expect.poll(waitingBackends, { timeout: 20_000 }).toHaveLength(index + 1);
    }
  } finally {
    await asOwner("rollback");
  }
  return (await Promise.all(running)).flat().map((one) => {
    return one.status === "fulfilled" ? "done" : (one.reason as Error).message;
  });
}

const heldVote = "select 1 from votes for update";

test("a signature that comes while the result is being taken back is refused; one before it stands as what was signed then", async () => {
  const scene = await anOpenNotice();
  const { upper, voteId, signs } = scene;
  const cancels = () => at(morning, () => cancelVote(upper, { voteId, ...decision }));
  expect(await queuedBehind(heldVote, [cancels, signs])).toEqual(["done", "paperSigning.outdated"]);
  expect(await db.paperSignature.count()).toBe(0);
  expect(await db.paperCompletion.count()).toBe(0);
});

test("a result taken back just after the last signature leaves the signature, and both are on record in that order", async () => {
  const { upper, voteId, signs } = await anOpenNotice();
  const cancels = () => at(morning, () => cancelVote(upper, { voteId, ...decision }));
  expect(await queuedBehind(heldVote, [signs, cancels])).toEqual(["done", "done"]);
  expect(await db.paperSignature.count()).toBe(1);
  const { clusterYearId } = await db.vote.findUniqueOrThrow({ where: { id: voteId } });
  const entries = await db.auditEntry.findMany({
    where: { chainId: `clusterYear:${clusterYearId}` },
    orderBy: { number: "asc" },
  });
  expect(entries.map(({ type }) => type).slice(-3)).toEqual([
    ...["paperSigning.signed", "paperSigning.completed", "vote.cancelled"],
  ]);
});

test("a scan confirmed while the lead of this very year is taken back: neither waits for the other in a circle", async () => {
  const scene = await aCount({}, { forYear: "2024" });
  const { secretary, head, presider, upper, voteId, ref } = scene;
  await at(morning, () => announceResult(secretary, { voteId }));
  await conclude(scene, voteId);
  await open(secretary, ref, [head, null, presider]);
  const copyId = await scan(secretary, ref, ["THÀNH VIÊN Lê Văn Hùng"]);
  const confirms = () =>
    at(morning, () => decideSignedCopy(presider, { decision: "confirm", copyId }));
  const cancels = () => at(morning, () => cancelVote(upper, { voteId, ...decision }));
  const heldPaper = `select pg_advisory_xact_lock(hashtextextended('signed copy:countMinutes:${ref.subjectId}', 0))`;
  expect(await queuedBehind(heldPaper, [confirms, cancels])).toEqual(["done", "done"]);
  expect(await db.paperSignature.count()).toBe(1);
  expect(await db.voteCancellation.count()).toBe(1);
});
