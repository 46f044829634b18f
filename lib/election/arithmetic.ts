import type { TieBreak } from "@/lib/db/generated/enums";
import { percentText } from "@/lib/numbers/labels";
import { type Counted, type Mark, type Outcome, reaches } from "./counted";

type Named = { readonly id: string; readonly name: string };
/** What is being counted: hands, votes in favour, or votes for one among several. */
export type Said = { readonly votes: "Số đơn vị đồng ý" | "Số phiếu đồng ý" | "Số phiếu" };

/** "từ 80% trở lên", "trên 50%", "từ 2/3 trở lên". */
export function markText({ numerator, denominator, strict }: Mark) {
  const hundredths = (numerator * 100) / denominator;
  const share = Number.isInteger(hundredths) ? `${hundredths}%` : `${numerator}/${denominator}`;
  return strict ? `trên ${share}` : `từ ${share} trở lên`;
}

/** An outcome's arithmetic, a sentence a line: presence, each candidate in order of votes, what follows. */
export function sentencesOf(
  outcome: Outcome,
  counted: Counted,
  { names, votes }: { names: readonly Named[] } & Said,
) {
  const called = (ids: readonly string[]) =>
    ids.map((id) => names.find((one) => one.id === id)?.name ?? "").join(", ");
  const presence = presenceText(counted);
  if (outcome.kind === "noQuorum") {
    return [`${presence}: chưa đủ thành phần theo Quy chế, chưa tiến hành bỏ phiếu.`];
  }
  const { issued, returned } = counted.count;
  if (outcome.kind === "void") {
    return [
      `${presence}: đủ thành phần theo Quy chế.`,
      `Số phiếu thu về (${returned}) nhiều hơn số phiếu phát ra (${issued}): lần bỏ phiếu này không có giá trị, phải bỏ phiếu lại.`,
    ];
  }
  const inOrder = counted.candidates.toSorted((a, b) => b.votes - a.votes);
  return [
    `${presence}: đủ thành phần theo Quy chế.`,
    ...inOrder.map(
      (one) => `${called([one.id])}. ${votes}: ${shareText(one.votes, outcome.base, counted)}`,
    ),
    ...endingOf(outcome, called),
  ];
}

function presenceText({ rules, count }: Counted) {
  return `Có mặt ${count.present}/${count.members} đơn vị thành viên; Quy chế quy định ${markText(rules.quorum)}`;
}

function shareText(votes: number, base: number, { rules, pass }: Counted) {
  const of = rules.base === "members" ? "đơn vị thành viên" : "đơn vị có mặt";
  const counts =
    rules.blankInBase && rules.invalidInBase ? of : `${of}, sau khi trừ phiếu không tính`;
  const verdict = reaches(votes, base, pass) ? "đủ" : "chưa đủ";
  return `${votes}/${base} ${counts}, đạt tỷ lệ ${percentOf(votes, base)}; Quy chế quy định ${markText(pass)}: ${verdict} số phiếu quy định.`;
}

/** "80%", "66,7%"; of nothing "0%". */
export function percentOf(votes: number, base: number) {
  return percentText(BigInt(votes), BigInt(base))?.replace(",0%", "%") ?? "0%";
}

export const breakText: Record<TieBreak, string> = {
  secondBallot: "bỏ phiếu lần nữa",
  higherScore: "đơn vị có tổng điểm cao hơn",
  castingVote: "theo lá phiếu quyết định",
  upperLevel: "cấp trên quyết định",
  lot: "bốc thăm trước người chứng kiến",
};

function endingOf({ kind, elected, between, seatsLeft, breakBy }: Outcome, called: Called) {
  const chosen = elected.length > 0 ? [`Đủ số phiếu quy định: ${called(elected)}.`] : [];
  const free = seatsLeft > 0 ? ` Còn khuyết ${seatsLeft}.` : "";
  switch (kind) {
    case "secondRound":
      return [...chosen, `Bỏ phiếu lần nữa, số được chọn là ${seatsLeft}: ${called(between)}.`];
    case "tie":
      return [
        ...chosen,
        `Số phiếu ngang nhau: ${called(between)}; thực hiện theo Quy chế: ${breakText[breakBy ?? "upperLevel"]}.`,
      ];
    case "nobodyReached":
      return ["Chưa đơn vị nào đủ số phiếu quy định."];
    default:
      return [`Kết quả: ${called(elected)}.${free}`];
  }
}

type Called = (ids: readonly string[]) => string;
