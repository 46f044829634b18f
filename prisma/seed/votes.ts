import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { openYear } from "@/lib/cluster/commands/open-year";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { answerPetition } from "@/lib/election/commands/answer-petition";
import { concludeVote } from "@/lib/election/commands/conclude-vote";
import { confirmCount } from "@/lib/election/commands/confirm-count";
import { filePetition } from "@/lib/election/commands/file-petition";
import { freezeRoll } from "@/lib/election/commands/freeze-roll";
import { prepareVote } from "@/lib/election/commands/prepare-vote";
import { typeCount } from "@/lib/election/commands/type-count";
import { nameOfRequest } from "@/lib/election/rules";
import { prepareVoteInput } from "@/lib/election/schema";
import { planEvent } from "@/lib/event/commands/plan-event";
import { recordAttendance } from "@/lib/event/commands/record-attendance";
import { adoptTableOf2022, signMinutes } from "./conference-papers";
import type { Stage } from "./stage";
import { clusterThree } from "./units";

const usual = {
  ...{ regulation: "Quy chế hoạt động của Cụm thi đua số 3", base: "members", quorum: "2/3" },
  ...{ ownUnitVotable: "on", blankInBase: "on", invalidInBase: "on", mostRounds: "2" },
  ...{ tieBreak1: "secondBallot", tieBreak2: "upperLevel", pass: "1/2+", seats: "1" },
};

/** The conference of 8/11/2022: all present, and both units by suy tôn, every hand raised. */
export async function chooseLeadersOf2023(
  { office, clusterId, unit, people }: Stage,
  eventId: string,
) {
  const year2023 = await at(instantOf("2022-11-08", "09:00"), async () => {
    const present = clusterThree.map(({ code }) => ({
      ...{ unitId: unit(code), representativeName: "Đại diện đơn vị" },
      representativePost: "Ban Thường trực",
    }));
    await recordAttendance(office, { eventId, present });
    return openYear(office, { clusterId, year: 2023 });
  });
  await at(instantOf("2022-11-08", "11:00"), async () => {
    const second = await people("018").chair.as("unitLeader");
    const run = { first: office, second, document: "Hội nghị tổng kết ngày 08/11/2022" };
    for (const [subject, code, title] of [
      ["lead", "016", "Chọn Cụm trưởng năm 2023"],
      ["deputy", "050", "Chọn Cụm phó năm 2023"],
    ] as const) {
      const chosen = { subject, title, forYear: "2023", picked: [unit(code)] };
      const vote = prepareVoteInput.parse({ ...usual, ...chosen, eventId, way: "acclamation" });
      await agreeAll(await prepareVote(office, vote), run);
    }
    await adoptTableOf2022(office, eventId, unit);
    const honors = await prepareVote(office, honorsOf2022(eventId, unit));
    await agreeAll(honors, onPaper(run));
    await signMinutes(office, second, honors);
    await askAboutHonors(second, { office, voteId: honors });
  });
  return { year2023 };
}

/** A member asks the upper committee about the result, and is answered. */
async function askAboutHonors(chair: Actor, { office, voteId }: { office: Actor; voteId: string }) {
  const words = "Đề nghị gửi kèm bảng điểm của các đơn vị (minh họa).";
  await filePetition(chair, { voteId, words });
  const { id: petitionId } = await db.votePetition.findFirstOrThrow({ where: { voteId } });
  await answerPetition(office, { petitionId, words: "Bảng điểm đã gửi kèm biên bản hội nghị." });
}

/** Counted on paper, so that the demo has the papers of such a count; who was proposed is illustrative. */
function honorsOf2022(eventId: string, unit: Stage["unit"]) {
  const unitIds = clusterThree.map(({ code }) => unit(code));
  return prepareVoteInput.parse({
    ...{ ...usual, eventId, subject: "honors", way: "secretBallot", pass: "7/10" },
    ...{ title: "Đề nghị khen thưởng năm 2022 (minh họa)", oneByOne: "true", mostRounds: "1" },
    ...{ seats: `${unitIds.length}`, picked: unitIds },
  });
}

/** On the morning the demo stops at, the plan of the year was adopted first. */
export async function adoptThePlan({ people }: Stage, eventId: string) {
  await at(instantOf("2024-02-29", "08:50"), async () => {
    const first = await people("050").officer.as("clusterSecretary");
    const second = await people("017").chair.as("clusterDeputy");
    const vote = prepareVoteInput.parse({
      ...{ ...usual, eventId, subject: "proposal", way: "showOfHands", mostRounds: "1" },
      title: "Kế hoạch hoạt động của Cụm năm 2024",
    });
    const document = "Hội nghị ngày 29/02/2024";
    await agreeAll(await prepareVote(first, vote), { first, second, document });
  });
}

/** The year's end, planned in outline, with a first list of who may be proposed. */
export async function prepareHonors({ office, unit }: Stage, clusterYearId: string) {
  await at(instantOf("2024-02-29", "09:30"), async () => {
    const eventId = await planEvent(office, {
      ...{ clusterYearId, kind: "yearEndReview", title: "Hội nghị tổng kết năm 2024" },
      ...{ place: "Huyện Thanh Trì", startsAt: instantOf("2024-11-08", "08:00"), endsAt: null },
      ...{ tentative: true, presiders: [] },
    });
    const vote = prepareVoteInput.parse({
      ...{ ...usual, eventId, subject: "honors", way: "secretBallot", pass: "4/5" },
      ...{ title: "Đề nghị tặng Cờ thi đua năm 2024", oneByOne: "true", mostRounds: "1" },
      picked: ["250", "050"].map(unit),
    });
    await prepareVote(office, vote);
  });
}

type Hall = {
  first: Actor;
  second: Actor;
  document: string;
  channel?: "hands" | "paper";
  tellers?: { name: string; post: string }[];
};

/** The same hall, voting on paper before a Tổ kiểm phiếu. */
function onPaper(hall: Hall): Hall {
  const tellers = [
    { name: "Nguyễn Thị Thu Hiền", post: "Chủ tịch Ủy ban MTTQ Việt Nam huyện Mê Linh" },
    { name: "Phan Thị Ngọc", post: "Ủy viên" },
  ];
  return { ...hall, channel: "paper", tellers };
}

/** Every unit present agrees: counted by one, found by another, announced and concluded. */
async function agreeAll(
  voteId: string,
  { first, second, document, channel = "hands", tellers = [] }: Hall,
) {
  const roundId = await freezeRoll(first, { voteId, channel, paperUnitIds: [], tellers });
  const present = await db.rollSeat.count({ where: { roundId, present: true } });
  const standing = await db.roundCandidate.findMany({
    where: { roundId },
    select: { candidateId: true, candidate: { select: { questionId: true } } },
  });
  const questions = [...new Set(standing.map(({ candidate }) => candidate.questionId))];
  const sheetId = await typeCount(first, {
    ...{ roundId, channel, issued: present, returned: present, witnesses: "" },
    questions: questions.map((questionId) => ({
      questionId,
      valid: present,
      invalid: 0,
      blank: 0,
    })),
    candidates: standing.map(({ candidateId }) => ({ candidateId, agreed: present, disagreed: 0 })),
  });
  await confirmCount(second, { sheetId });
  await announceResult(first, { voteId });
  await concludeVote(first, { voteId, document });
  const asked = await db.conclusionRequest.findUniqueOrThrow({ where: { voteId } });
  await concludeVote(second, { voteId, document, confirms: nameOfRequest(asked) });
}
