import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { cancelVote } from "@/lib/election/commands/cancel-vote";
import { canonicalForm, paperHash } from "@/lib/paper-signing/canonical-form";
import { openPaper } from "@/lib/paper-signing/commands/open-paper";
import { withdrawPaper } from "@/lib/paper-signing/commands/withdraw-paper";
import { getFrozenPaper, getSigning } from "@/lib/paper-signing/queries/get-signing";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { listWaitingPlaces } from "@/lib/paper-signing/queries/waiting-places";
import { refusals } from "@/lib/refusal";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "../covenant/a-cluster-of-five";
import { aCount, anOpenNotice, anOpenPaper, morning, open } from "./an-open-paper";

const moveElsewhere = () => db.clusterEvent.updateMany({ data: { place: "Hội trường khác" } });

test("a pen signs the words that were frozen, whatever is on record meanwhile", async () => {
  const { secretary, member, cityId, signingId, textHash } = await anOpenPaper();
  const stranger = await aPerson(cityId, "viewer", { unitId: cityId });
  expect(await at(morning, () => getSigning(member, signingId))).toMatchObject({
    isOutdated: false,
  });
  const waits = () => at(morning, () => listWaitingPlaces(member));
  expect(await waits()).toMatchObject([{ signingId, position: 2 }]);
  await moveElsewhere();
  // Nobody signs it any more, so nobody is asked to.
  expect(await waits()).toEqual([]);
  const description = await at(morning, () => getFrozenPaper(member, signingId));
  expect(description && paperHash(canonicalForm({ number: 1, description }))).toBe(textHash);
  expect(await at(morning, () => getFrozenPaper(stranger, signingId))).toBeNull();
  expect(await at(morning, () => getSigning(member, signingId))).toMatchObject({
    isOutdated: true,
  });
  const back = { signingId, textHash, reason: "Đổi nơi họp" };
  await at(morning, () => withdrawPaper(secretary, back));
  expect(await at(morning, () => getFrozenPaper(member, signingId))).toBeNull();
  expect(await at(morning, () => getSigning(member, signingId))).toMatchObject({
    isOutdated: false,
  });
});

test("a paper whose vote was cancelled is no more: its page says so and nobody is asked to sign it", async () => {
  const { upper, presider, voteId, signingId, ref, signs } = await anOpenNotice();
  const seen = () => at(morning, () => getSigning(presider, signingId));
  expect(await seen()).toMatchObject({ isOutdated: false, viewer: { place: { refusal: null } } });
  const decision = { document: "Quyết định 1", reason: "Sai thủ tục" };
  await at(morning, () => cancelVote(upper, { voteId, ...decision }));
  expect(await seen()).toMatchObject({
    isOutdated: true,
    viewer: { place: { refusal: refusals["paperSigning.outdated"] } },
  });
  expect(await at(morning, () => listWaitingPlaces(presider))).toEqual([]);
  expect(await at(morning, () => getPaperState(presider, ref))).toBeNull();
  await expect(signs()).rejects.toThrow("paperSigning.outdated");
});

test("what is opened is what its opener read", async () => {
  const { secretary, head, ref } = await aCount();
  const opening = (await at(morning, () => getPaperState(secretary, ref)))?.opening;
  const places = (opening?.places ?? []).map(({ label }, index) => ({
    ...{ label, assignmentId: index === 0 ? head.capacity.assignmentId : "" },
  }));
  const input = { ...ref, wordsHash: opening?.wordsHash ?? "", places };
  await moveElsewhere();
  const before = await recorded();
  await expect(at(morning, () => openPaper(secretary, input))).rejects.toThrow(
    "paperSigning.textChanged",
  );
  expect(await db.paperSigning.count()).toBe(0);
  expect(await recorded()).toEqual(before);
  await open(secretary, ref, [head, null, null]);
});

test("a closed account is neither offered nor taken as a signer", async () => {
  const { secretary, head, member, presider, ref } = await aCount();
  const { personId } = member;
  await db.person.update({ where: { id: personId }, data: { disabledAt: morning } });
  const state = await at(morning, () => getPaperState(secretary, ref));
  const offered = state?.opening?.candidates.map((one) => one.personId) ?? [];
  expect(offered).toContain(head.personId);
  expect(offered).not.toContain(personId);
  await expect(open(secretary, ref, [head, member, presider])).rejects.toMatchObject({
    ...{ code: "paperSigning.signerGone" },
    facts: { place: "THÀNH VIÊN Lê Văn Hùng", name: "Lê Văn Hùng" },
  });
});
