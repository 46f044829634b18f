import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { cancelVote } from "@/lib/election/commands/cancel-vote";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { queuedBehind } from "@/tests/support/queued-behind";
import { conclude } from "../election/a-conference";
import { aCount, anOpenNotice, heldPaper, morning, open, scan } from "./an-open-paper";

const decision = { document: "Quyết định 1", reason: "Sai thủ tục" };

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
  expect(await queuedBehind(heldPaper(ref), [confirms, cancels])).toEqual(["done", "done"]);
  expect(await db.paperSignature.count()).toBe(1);
  expect(await db.voteCancellation.count()).toBe(1);
});
