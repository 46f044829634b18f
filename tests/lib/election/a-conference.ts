import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { concludeVote } from "@/lib/election/commands/conclude-vote";
import { confirmCount } from "@/lib/election/commands/confirm-count";
import { freezeRoll } from "@/lib/election/commands/freeze-roll";
import { prepareVote } from "@/lib/election/commands/prepare-vote";
import { typeCount } from "@/lib/election/commands/type-count";
import { nameOfRequest } from "@/lib/election/rules";
import { freezeRollInput, type PrepareVoteInput, prepareVoteInput } from "@/lib/election/schema";
import { planEvent } from "@/lib/event/commands/plan-event";
import { recordAttendance } from "@/lib/event/commands/record-attendance";
import { adoptScoreTable } from "@/lib/score-table/commands/adopt-score-table";
import { aFile, aPdf } from "@/tests/support/files";
import { scene } from "@/tests/support/scene";
import { aClusterOfFive, aPerson, morning } from "../covenant/a-cluster-of-five";

/** The conference of Cụm 3 on the morning of 29/02/2024, with so many of its five units present. */
export const aConference = scene("a conference", makeConference);

async function makeConference({
  present = 5,
  endsAt = null as Date | null,
  presiders = [] as { name: string; post: string }[],
} = {}) {
  const cluster = await aClusterOfFive();
  const { secretary, clusterYearId, unitIds, cityId } = cluster;
  const eventId = await planEvent(secretary, {
    ...{ clusterYearId, kind: "yearEndReview", title: "Hội nghị tổng kết", place: "Sóc Sơn" },
    ...{ startsAt: morning, endsAt, tentative: false, presiders },
  });
  const there = unitIds.slice(0, present).map((unitId) => ({
    ...{ unitId, representativeName: "Nguyễn Văn An", representativePost: "Chủ tịch" },
  }));
  await at(morning, () => recordAttendance(secretary, { eventId, present: there }));
  const nextYear = await db.clusterYear.create({
    data: { clusterId: cluster.clusterId, year: 2025 },
  });
  const upper = await aPerson(cityId, "cityLeader", { unitId: cityId });
  const scope = { unitId: cityId, clusterId: cluster.clusterId };
  const presiding = await aPerson(cityId, "supervisingLeader", scope);
  return { ...cluster, eventId, nextYearId: nextYear.id, upper, presiding };
}

export type Conference = Awaited<ReturnType<typeof aConference>>;
/** What it takes to hold a vote: a conference of any size. */
export type Meeting = Pick<Conference, "secretary" | "presiding" | "unitIds" | "eventId">;

/** A form's words for choosing the lead of 2025 by suy tôn, the third unit introduced. */
export function form(
  { eventId, unitIds }: Meeting,
  more: Record<string, string | string[]> = {},
): PrepareVoteInput {
  return prepareVoteInput.parse({
    ...{ eventId, subject: "lead", way: "acclamation", title: "Chọn Cụm trưởng năm 2025" },
    ...{ forYear: "2025", regulation: "Quy chế hoạt động của Cụm", base: "members" },
    ...{ quorum: "2/3", ownUnitVotable: "on", blankInBase: "on", invalidInBase: "on" },
    ...{ mostRounds: "2", tieBreak1: "secondBallot", tieBreak2: "lot" },
    ...{ pass: "1/2+", seats: "1", oneByOne: "on", leastChoices: "1", mostChoices: "1" },
    ...{ picked: unitIds.slice(2, 3), unitIds, scores: unitIds.map(() => "") },
    ...more,
  });
}

export const paper = { way: "secretBallot", oneByOne: "false" };

/** The conference adopts the year's table, every hand raised: 99 points for the first of its units, 98 for the second, … */
export function adoptTable({ secretary, unitIds, eventId }: Meeting, more = {}) {
  const rows = unitIds.map((unitId, index) => ({
    unitId,
    total: `${99 - index}.25`,
    rank: index + 1,
  }));
  const all = { presentUnits: unitIds.length, agreedUnits: unitIds.length, disagreedUnits: 0 };
  const table = aFile(aPdf("Bảng điểm"), "bang-diem.pdf");
  return at(morning, () => adoptScoreTable(secretary, { eventId, table, rows, ...all, ...more }));
}

export function prepare(conference: Meeting, more: Record<string, string | string[]> = {}) {
  return at(morning, () => prepareVote(conference.secretary, form(conference, more)));
}

/** The roll is agreed; on paper with a Tổ kiểm phiếu of two. */
export function freeze({ secretary }: Meeting, voteId: string, channel = "hands") {
  const tellers = { "tellers.0.name": "Trần Thị Bình", "tellers.0.post": "Tổ trưởng" };
  const input = freezeRollInput.parse({ voteId, channel, ...tellers });
  return at(morning, () => freezeRoll(secretary, input));
}

type Numbers = {
  issued?: number;
  returned?: number;
  invalid?: number;
  agreed: number[];
  witnesses?: string;
};

/** Types a round's count: all present vote, and these are agreed to in the order they stand. */
export async function type(by: Actor, roundId: string, numbers: Numbers) {
  const round = await db.voteRound.findUniqueOrThrow({
    where: { id: roundId },
    include: {
      candidates: { include: { candidate: true }, orderBy: { candidateId: "asc" } },
      seats: true,
    },
  });
  const present = round.seats.filter((seat) => seat.present).length;
  const { issued = present, returned = issued, invalid = 0, agreed, witnesses = "" } = numbers;
  const valid = returned - invalid;
  const standing = round.candidates.map(({ candidate }) => candidate);
  const questionIds = [...new Set(standing.map(({ questionId }) => questionId))];
  return at(morning, () =>
    typeCount(by, {
      ...{ roundId, channel: round.channel === "hands" ? "hands" : "paper", issued, returned },
      witnesses,
      questions: questionIds.map((questionId) => ({ questionId, valid, invalid, blank: 0 })),
      candidates: standing.map(({ id }, index) => ({
        ...{ candidateId: id, agreed: agreed[index] ?? 0 },
        disagreed: round.channel === "hands" ? valid - (agreed[index] ?? 0) : null,
      })),
    }),
  );
}

/** Types a count and has it confirmed by a member's chair. */
export async function count(conference: Conference, roundId: string, numbers: Numbers) {
  const sheetId = await type(conference.secretary, roundId, numbers);
  const [chair] = conference.chairs;
  if (!chair) throw new Error("five chairs");
  await at(morning, () => confirmCount(chair, { sheetId }));
}

/** The secretary asks for the conclusion, a member's chair confirms it. */
export async function conclude(
  { secretary, chairs }: Conference,
  voteId: string,
  document = "Hội nghị ngày 29/02/2024",
) {
  const [chair] = chairs;
  if (!chair) throw new Error("five chairs");
  await at(morning, () => concludeVote(secretary, { voteId, document }));
  const confirms = await requestOf(voteId);
  await at(morning, () => concludeVote(chair, { voteId, document, confirms }));
}

/** How a form names the conclusion request that stands. */
export async function requestOf(voteId: string) {
  return nameOfRequest(await db.conclusionRequest.findUniqueOrThrow({ where: { voteId } }));
}

export { morning };
