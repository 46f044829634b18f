import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { db } from "@/lib/db/client";
import { closeConsultation } from "@/lib/text/commands/close-consultation";
import { enterOpinion, giveOpinion } from "@/lib/text/commands/give-opinion";
import { replyToOpinion } from "@/lib/text/commands/reply-to-opinion";
import { sendForConsulting } from "@/lib/text/commands/send-for-consulting";
import { getConsulting } from "@/lib/text/queries/get-consulting";
import { getPublishedDrafts } from "@/lib/text/queries/get-published";
import { recorded } from "@/tests/support/audit";
import { aClusterOfFive, chairOf } from "../covenant/a-cluster-of-five";
import { aWrittenDraft, statusOf, wordsFor } from "../covenant/a-covenant";
import { agreeing, aRound, commenting, due, early, morning } from "./a-round";

test("a draft sent is asked of every member in the decision's order, and is on record", async () => {
  const cluster = await aClusterOfFive();
  const { textId } = await aRound(cluster);
  const view = await at(early, () => getConsulting(cluster.secretary, textId, null));
  expect(view?.round?.units.map(({ unitId, stand }) => [unitId, stand])).toEqual(
    cluster.unitIds.map((unitId) => [unitId, "silent"]),
  );
  expect(await statusOf(textId)).toBe("consulting");
  expect((await recorded()).slice(-2)).toEqual(["text.published", "text.sentForConsulting"]);
});

test("nothing is sent that was saved meanwhile, whose hour is past, or that is out already", async () => {
  const cluster = await aClusterOfFive();
  const { covenantId: textId, revision } = await aWrittenDraft(cluster);
  const send = (input: object) =>
    at(early, () =>
      sendForConsulting(cluster.secretary, { textId, revision, dueAt: due, ...input }),
    );
  await expect(send({ revision: 1 })).rejects.toThrow("covenant.savedMeanwhile");
  await expect(send({ dueAt: early })).rejects.toThrow("text.duePast");
  expect(await db.publishedDraft.count()).toBe(0);
  await send({});
  await expect(send({})).rejects.toThrow("text.alreadyConsulting");
});

test("while units are asked the words stand", async () => {
  const cluster = await aClusterOfFive();
  const { textId, revision } = await aRound(cluster);
  const saving = saveDraft(cluster.secretary, { ...wordsFor(cluster, textId), revision });
  await expect(saving).rejects.toThrow("text.alreadyConsulting");
});

test("a unit agrees to one content and comments on another; sent twice it is said once", async () => {
  const cluster = await aClusterOfFive();
  const { textId, consultationId, contentIds } = await aRound(cluster);
  const chair = chairOf(cluster, 0);
  const [unitId = ""] = cluster.unitIds;
  const opinions = [agreeing(contentIds[0]), commenting(contentIds[1], "Nên ghi rõ hơn.")];
  const give = () => at(early, () => giveOpinion(chair, { consultationId, unitId, opinions }));
  await give();
  await give();
  expect(await db.opinion.count()).toBe(2);
  const view = await at(early, () => getConsulting(chair, textId, null));
  expect(view?.round?.units[0]?.stand).toBe("commented");
  expect(view?.round?.parts[1]?.comments[0]?.opinion.words).toBe("Nên ghi rõ hơn.");
  expect(view?.round?.speakers.map((each) => each.unitId)).toEqual([unitId]);
});

test("two of one unit at once: the first stands, the second is told", async () => {
  const cluster = await aClusterOfFive();
  const { consultationId, contentIds } = await aRound(cluster);
  const [unitId = ""] = cluster.unitIds;
  const outcomes = await Promise.allSettled(
    ["Một ý.", "Ý khác."].map((words) =>
      giveOpinion(chairOf(cluster, 0), {
        ...{ consultationId, unitId, opinions: [commenting(contentIds[0], words)] },
      }),
    ),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [refused] = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "text.opinionMeanwhile" });
  expect(await db.opinion.count()).toBe(1);
});

test("an opinion said over the one that stood takes its place, and both stay", async () => {
  const cluster = await aClusterOfFive();
  const { textId, consultationId, contentIds } = await aRound(cluster);
  const chair = chairOf(cluster, 0);
  const [unitId = ""] = cluster.unitIds;
  const say = (opinion: ReturnType<typeof agreeing>) =>
    giveOpinion(chair, { consultationId, unitId, opinions: [opinion] });
  await say(commenting(contentIds[0], "Một ý."));
  const { id } = await db.opinion.findFirstOrThrow();
  await say(agreeing(contentIds[0], id));
  const view = await at(early, () => getConsulting(chair, textId, null));
  expect(view?.round?.units[0]?.stand).toBe("agreed");
  expect(await db.opinion.count()).toBe(2);
});

test("the secretariat enters a unit's opinion from a paper; the unit says otherwise, and is not spoken for again", async () => {
  const cluster = await aClusterOfFive();
  const { consultationId, contentIds } = await aRound(cluster);
  const [unitId = ""] = cluster.unitIds;
  const paper = "Công văn số 12/MTTQ-BTT ngày 20/02/2024";
  const enter = (words: string, over: string | null) =>
    enterOpinion(cluster.secretary, {
      ...{ consultationId, unitId, paper, opinions: [commenting(contentIds[0], words, over)] },
    });
  await enter("Theo công văn.", null);
  const { id, paper: kept } = await db.opinion.findFirstOrThrow();
  expect(kept).toBe(paper);
  const opinions = [agreeing(contentIds[0], id)];
  await giveOpinion(chairOf(cluster, 0), { consultationId, unitId, opinions });
  await expect(enter("Khác.", null)).rejects.toThrow("text.unitSpokeItself");
});

test("no unit speaks for another, no member enters for anyone, no stranger is asked", async () => {
  const cluster = await aClusterOfFive();
  const { consultationId, contentIds } = await aRound(cluster);
  const opinions = [agreeing(contentIds[0])];
  const [unitId = "", otherId = ""] = cluster.unitIds;
  const chair = chairOf(cluster, 0);
  const forOther = giveOpinion(chair, { consultationId, unitId: otherId, opinions });
  await expect(forOther).rejects.toThrow("notAllowed");
  const entering = enterOpinion(chair, { consultationId, unitId, opinions, paper: "Công văn" });
  await expect(entering).rejects.toThrow("notAllowed");
  const asCity = { consultationId, unitId: cluster.cityId, opinions, paper: "Công văn" };
  await expect(enterOpinion(cluster.secretary, asCity)).rejects.toThrow("text.notAsked");
});

test("silence past the deadline means what the owner has set when it was sent", async () => {
  const cluster = await aClusterOfFive();
  const set = (value: string) =>
    db.setting.create({
      data: {
        ...{ ownerUnitId: cluster.cityId, key: "consultingSilence", value },
        fromOn: new Date("2024-01-01T00:00:00Z"),
      },
    });
  await set("agreed");
  const { textId } = await aRound(cluster);
  const stands = async (moment: Date) =>
    (await at(moment, () => getConsulting(cluster.secretary, textId, null)))?.round?.units[0]
      ?.stand;
  expect(await stands(early)).toBe("silent");
  expect(await stands(morning)).toBe("takenAsAgreed");
});

test("nothing is said after the closing, whichever comes first of the two", async () => {
  const cluster = await aClusterOfFive();
  const { textId, consultationId, contentIds } = await aRound(cluster);
  const [unitId = ""] = cluster.unitIds;
  const opinions = [agreeing(contentIds[0])];
  const outcomes = await Promise.allSettled([
    closeConsultation(cluster.secretary, { textId, consultationId }),
    giveOpinion(chairOf(cluster, 0), { consultationId, unitId, opinions }),
    closeConsultation(cluster.secretary, { textId, consultationId }),
  ]);
  expect(outcomes[0]?.status === "fulfilled" || outcomes[2]?.status === "fulfilled").toBe(true);
  expect(await db.consultationClosing.count()).toBe(1);
  const late = giveOpinion(chairOf(cluster, 1), {
    ...{ consultationId, unitId: cluster.unitIds[1] ?? "", opinions },
  });
  await expect(late).rejects.toThrow("text.consultationClosed");
  expect(await statusOf(textId)).toBe("draft");
});

test("each comment is answered, once at a time, before the text is presented with what changed", async () => {
  const cluster = await aClusterOfFive();
  const round = await aRound(cluster);
  const { textId, consultationId, contentIds } = round;
  const [unitId = ""] = cluster.unitIds;
  const opinions = [commenting(contentIds[0], "Nên ghi thời hạn.")];
  await giveOpinion(chairOf(cluster, 0), { consultationId, unitId, opinions });
  await closeConsultation(cluster.secretary, { textId, consultationId });
  const words = wordsFor(cluster, textId);
  const [first, second] = words.contents;
  if (!first || !second) throw new Error("two contents");
  const contents = [
    {
      ...first,
      id: contentIds[0] ?? null,
      text: "Đẩy mạnh công tác đối ngoại nhân dân trong năm.",
    },
    { ...second, id: contentIds[1] ?? null },
  ];
  const { revision } = await saveDraft(cluster.secretary, {
    ...{ ...words, contents, revision: round.revision },
  });
  const present = () => presentToConference(cluster.secretary, { covenantId: textId, revision });
  await expect(present()).rejects.toMatchObject({
    ...{ code: "text.commentsUnanswered", facts: { unanswered: "1" } },
  });

  const { id: opinionId } = await db.opinion.findFirstOrThrow();
  const reply = { textId, opinionId, over: null, outcome: "accepted", words: "Đã ghi." } as const;
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => replyToOpinion(cluster.secretary, reply)),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const member = replyToOpinion(chairOf(cluster, 0), reply);
  await expect(member).rejects.toThrow("notAllowed");

  await present();
  const drafts = await getPublishedDrafts(chairOf(cluster, 0), textId, null);
  expect(drafts?.shown).toMatchObject({ number: 2, previous: 1 });
  expect(drafts?.shown?.compared?.contents.map(({ change }) => change)).toEqual([
    "changed",
    "same",
  ]);
  await expect(replyToOpinion(cluster.secretary, reply)).rejects.toThrow("text.repliesFixed");
});

test("an explanation has words; an answer over one that is no longer the last is refused", async () => {
  const cluster = await aClusterOfFive();
  const { textId, consultationId, contentIds } = await aRound(cluster);
  const [unitId = ""] = cluster.unitIds;
  const opinions = [commenting(contentIds[0], "Nên bỏ.")];
  await giveOpinion(chairOf(cluster, 0), { consultationId, unitId, opinions });
  const { id: opinionId } = await db.opinion.findFirstOrThrow();
  const answer = (words: string, over: string | null) =>
    replyToOpinion(cluster.secretary, { textId, opinionId, over, outcome: "explained", words });
  await expect(answer("", null)).rejects.toThrow("text.replyWithoutWords");
  await answer("Theo chương trình năm.", null);
  await expect(answer("Lời khác.", null)).rejects.toThrow("text.repliedMeanwhile");
  const { id } = await db.opinionReply.findFirstOrThrow();
  await answer("Lời khác.", id);
  expect(await db.opinionReply.count()).toBe(2);
});

test("readers see the draft they were shown, not the one on the desk", async () => {
  const cluster = await aClusterOfFive();
  const { textId, consultationId, revision } = await aRound(cluster);
  await closeConsultation(cluster.secretary, { textId, consultationId });
  const title = "Tên đang sửa trên bàn";
  await saveDraft(cluster.secretary, { ...wordsFor(cluster, textId), revision, title });
  const shown = await getCovenant(chairOf(cluster, 0), textId);
  expect(shown?.text.title).toBe("Giao ước thi đua năm 2024");
  expect((await getCovenant(cluster.secretary, textId))?.text.title).toBe(title);
});
