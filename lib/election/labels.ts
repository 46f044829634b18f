import type {
  RoundStatus,
  TieBreak,
  VoteBase,
  VoteChannel,
  VoteStatus,
  VoteSubject,
  VotingWay,
} from "@/lib/db/generated/enums";
import { breakText, markText } from "./arithmetic";
import { mark, markCodes } from "./mark-field";
import { channelsFor } from "./round-rules";
import { waysFor } from "./rules";

export const voteSubjectLabels: Record<VoteSubject, string> = {
  lead: "Chọn Cụm trưởng",
  deputy: "Chọn Cụm phó",
  honors: "Bình xét thi đua, khen thưởng",
  proposal: "Thông qua kế hoạch, quy chế",
};

export const votingWayLabels: Record<VotingWay, string> = {
  acclamation: "Suy tôn",
  showOfHands: "Biểu quyết giơ tay",
  secretBallot: "Bỏ phiếu kín",
  rotation: "Luân phiên",
  appointment: "Cấp trên phân công",
};

const channelLabels: Record<VoteChannel, string> = {
  hands: "Giơ tay",
  paper: "Phiếu giấy",
  electronic: "Phiếu điện tử",
  hybrid: "Phiếu giấy và phiếu điện tử",
};

export function channelText(channel: VoteChannel) {
  return channelLabels[channel];
}

const baseLabels: Record<VoteBase, string> = {
  members: "tổng số đơn vị thành viên",
  present: "số đơn vị có mặt",
};

/** What a vote may be called until someone writes otherwise. */
export function usualTitle(subject: VoteSubject, year: number) {
  if (subject === "lead" || subject === "deputy")
    return `${voteSubjectLabels[subject]} năm ${year + 1}`;
  return subject === "honors" ? `Bình xét thi đua, khen thưởng năm ${year}` : "";
}

const offered: readonly VoteChannel[] = ["hands", "paper"];

/** The choices of the forms. */
export function wayOptions(subject: VoteSubject) {
  return waysFor(subject).map((value) => ({ value, label: votingWayLabels[value] }));
}

export function channelOptions(way: VotingWay) {
  return channelsFor(way)
    .filter((channel) => offered.includes(channel))
    .map((value) => ({ value, label: channelLabels[value] }));
}

export const markOptions = markCodes.map((value) => ({
  value,
  label: markText(mark("").parse(value)),
}));

export const baseOptions = Object.entries(baseLabels).map(([value, label]) => ({ value, label }));

export const tieBreakOptions = Object.entries(breakText).map(([value, label]) => ({
  value,
  label,
}));

type Ruled = {
  regulation: string;
  base: VoteBase;
  quorum: Parameters<typeof markText>[0];
  blankInBase: boolean;
  invalidInBase: boolean;
  ownUnitVotable: boolean;
  mostRounds: number;
  tieBreaks: readonly TieBreak[];
  quorumQuote: string;
  baseQuote: string;
  roundsQuote: string;
  tieQuote: string;
};

/** A vote's rules as they are read out, each with the regulation's own sentence where there is one. */
export function ruleLines(rules: Ruled) {
  const { blankInBase, invalidInBase } = rules;
  const left = [blankInBase ? null : "phiếu trắng", invalidInBase ? null : "phiếu không hợp lệ"];
  const without = left.filter((one) => one !== null).join(", ");
  const base = `${baseLabels[rules.base]}${without && `, trừ ${without}`}`;
  const ties = [...rules.tieBreaks.map((way) => breakText[way]), "cấp trên quyết định"];
  return [
    ["Số đơn vị phải có mặt", `${markText(rules.quorum)} đơn vị thành viên`, rules.quorumQuote],
    ["Tính tỷ lệ trên", base, rules.baseQuote],
    ["Số lần bỏ phiếu", `nhiều nhất ${rules.mostRounds} lần`, rules.roundsQuote],
    ["Khi số phiếu ngang nhau", [...new Set(ties)].join("; rồi "), rules.tieQuote],
    ["Bầu cho đơn vị mình", rules.ownUnitVotable ? "được" : "không được", ""],
  ].map(([label = "", text = "", quote = ""]) => ({ label, text, quote }));
}

export type VoteStanding = {
  status: VoteStatus;
  /** The round that is running. */
  round: { status: RoundStatus; awaitsConfirmation: boolean } | null;
  document: string | null;
  reason: string | null;
};

const roundTexts: Record<RoundStatus, string> = {
  rollAgreed: "Đã thông qua danh sách đơn vị bỏ phiếu",
  issuing: "Đang phát phiếu",
  voting: "Đang bỏ phiếu",
  closed: "Đã kết thúc bỏ phiếu",
  counted: "Đã kiểm phiếu",
  void: "Phải bỏ phiếu lại",
};

/** "Đang bỏ phiếu", "Đã được công nhận (Hội nghị ngày 08/11/2022)". */
export function voteStateText({ status, round, document, reason }: VoteStanding) {
  if (status === "draft") return "Đang chuẩn bị";
  if (status === "announced") return "Đã công bố kết quả";
  if (status === "confirmed") return `Đã được công nhận (${document})`;
  if (status === "void") return `Hủy kết quả (lý do: ${reason})`;
  if (!round) return roundTexts.counted;
  return round.awaitsConfirmation ? "Chờ xác nhận kết quả kiểm phiếu" : roundTexts[round.status];
}

export const roundsSteps = ["Chuẩn bị", "Danh sách", "Kiểm phiếu", "Công bố", "Kết luận"];

/** How far a vote is in `roundsSteps`. */
export function stepOf({ status, round }: VoteStanding) {
  if (status === "draft") return 0;
  if (status === "underway") return round && !round.awaitsConfirmation ? 1 : 2;
  return status === "announced" ? 3 : 4;
}
