import type {
  RoundStatus,
  RoundStep,
  TieBreak,
  Verdict,
  VoteBase,
  VoteChannel,
  VoteStatus,
  VoteSubject,
  VotingWay,
} from "@/lib/db/generated/enums";
import { breakText, markText } from "./arithmetic";
import type { Mark } from "./counted";
import { mark, markCodes } from "./mark-field";
import { channelsFor, fewestPerChannel } from "./round-rules";
import { usualGoOnPerSeat, usualRules, waysFor } from "./rules";

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

/** How many ballots a round on paper is printed for. */
export function voterCount({
  seats,
}: {
  seats: readonly { present: boolean; channel: VoteChannel }[];
}) {
  return seats.filter((seat) => seat.present && seat.channel !== "electronic").length;
}

const verdictLabels: Record<Verdict, string> = {
  elected: "đủ số phiếu quy định",
  goesOn: "bỏ phiếu lần nữa",
  tied: "số phiếu ngang nhau",
  notReached: "chưa đủ số phiếu quy định",
};

export function verdictText(verdict: Verdict) {
  return verdictLabels[verdict];
}

export const baseLabels: Record<VoteBase, string> = {
  members: "tổng số đơn vị thành viên",
  present: "số đơn vị có mặt",
};

/** What those who preside do with an electronic round, within a sentence. */
export const roundStepLabels: Record<RoundStep, string> = {
  openIssuing: "mở phát phiếu",
  startVoting: "kết thúc phát phiếu, bắt đầu bỏ phiếu",
  closeVoting: "kết thúc bỏ phiếu và kiểm phiếu",
  voidRound: "hủy lần bỏ phiếu này",
};

/** What a step changes, before it is taken. */
export const stepEffects: Record<RoundStep, string> = {
  openIssuing:
    "Mỗi đơn vị có mặt nhận 01 phiếu trên máy của mình. Danh sách và quy định không thay đổi nữa.",
  startVoting:
    "Đơn vị chưa nhận phiếu chờ lần bỏ phiếu sau. Từ đây chỉ bỏ phiếu, không phát phiếu.",
  closeVoting: "Phiếu đến sau không được nhận. Phiếu được kiểm và kết quả tính theo Quy chế ngay.",
  voidRound:
    "Không phiếu nào được kiểm, không ai biết phiếu đã gửi chọn gì. Sau đó hội nghị bỏ phiếu lại.",
};

const stepsDone: Record<RoundStep, string> = {
  openIssuing: "Đã mở phát phiếu. Các đơn vị nhận phiếu trên máy của mình.",
  startVoting: "Đã kết thúc phát phiếu và bắt đầu bỏ phiếu.",
  closeVoting: "Đã kết thúc bỏ phiếu và kiểm phiếu.",
  voidRound: "Đã hủy lần bỏ phiếu này. Không phiếu nào được kiểm.",
};

export function stepDoneText(step: RoundStep) {
  return stepsDone[step];
}

const stepButtons: Record<RoundStep, string> = {
  openIssuing: "Mở phát phiếu",
  startVoting: "Bắt đầu bỏ phiếu",
  closeVoting: "Kết thúc bỏ phiếu",
  voidRound: "Hủy lần bỏ phiếu",
};

/** What stands on the button: the step, or that it is asked for or confirmed by a second officer. */
export function stepButton(
  step: RoundStep,
  { takes, asked }: { takes: boolean; asked: object | null },
) {
  if (!takes) return `Đề nghị: ${roundStepLabels[step].split(",")[0]}`;
  return asked ? `Xác nhận: ${roundStepLabels[step].split(",")[0]}` : stepButtons[step];
}

/** The same for the conclusion: written down, recognised, asked for, or confirmed by a second officer. */
export function concludeButton(
  { needsConfirmation }: { needsConfirmation: boolean },
  { takes, alone }: { takes: boolean; alone: boolean },
) {
  if (!takes) return needsConfirmation ? "Đề nghị công nhận" : "Đề nghị kết luận";
  if (!alone) return needsConfirmation ? "Xác nhận công nhận" : "Xác nhận kết luận";
  return needsConfirmation ? "Công nhận kết quả" : "Ghi kết luận";
}

/** Whose own word concludes: who presides, or the upper level where that recognises. */
export function concluderText({ needsConfirmation }: { needsConfirmation: boolean }) {
  return needsConfirmation ? "lãnh đạo cấp trên" : "chủ trì";
}

/** Who may confirm what one officer asked for, within a sentence. */
export function concludersText(vote: { needsConfirmation: boolean }) {
  const second = vote.needsConfirmation ? "một cán bộ khác của cấp trên" : "một cán bộ khác";
  return `${concluderText(vote)} hoặc ${second}`;
}

/** What a vote may be called until someone writes otherwise. */
export function usualTitle(subject: VoteSubject, year: number) {
  if (subject === "lead" || subject === "deputy")
    return `${voteSubjectLabels[subject]} năm ${year + 1}`;
  return subject === "honors" ? `Bình xét thi đua, khen thưởng năm ${year}` : "";
}

/** The choices of the forms. */
export function wayOptions(subject: VoteSubject) {
  return waysFor(subject).map((value) => ({ value, label: votingWayLabels[value] }));
}

const channelHints: Partial<Record<VoteChannel, string>> = {
  electronic:
    "Mỗi đơn vị bỏ phiếu trên điện thoại hoặc máy tính của mình; từ 4 đơn vị có mặt trở lên.",
  hybrid:
    "Mỗi cách từ 4 đơn vị trở lên; một đơn vị chỉ bỏ một cách. Hai cách cộng thành một kết quả.",
};

/** The ways to vote for so many units in the hall: both at once only where each has enough. */
export function channelOptions(way: VotingWay, present: number) {
  return channelsFor(way)
    .filter((channel) => channel !== "hybrid" || present >= 2 * fewestPerChannel)
    .map((value) => ({ value, label: channelLabels[value], hint: channelHints[value] }));
}

export const markOptions = markCodes.map((value) => ({
  value,
  label: markText(mark("").parse(value)),
}));

/** How a tie is broken; the upper level's decision where nothing is said. */
export function tieBreakText(way: TieBreak | null) {
  return breakText[way ?? "upperLevel"];
}

export const baseOptions = Object.entries(baseLabels).map(([value, label]) => ({ value, label }));

export const tieBreakOptions = Object.entries(breakText).map(([value, label]) => ({
  value,
  label,
}));

/** The same for what a form is filled in with. */
export function usualChoices(subject: VoteSubject) {
  const { quorum, pass, ...rules } = usualRules(subject);
  const goOnPerSeat = usualGoOnPerSeat;
  return { ...rules, goOnPerSeat, quorum: codeOf(quorum), pass: codeOf(pass) };
}

function codeOf({ numerator, denominator, strict }: Mark) {
  return `${numerator}/${denominator}${strict ? "+" : ""}`;
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

export const voteSteps = ["Chuẩn bị", "Danh sách", "Kiểm phiếu", "Công bố", "Kết luận"];

/** How far a vote is in `voteSteps`. */
export function stepOf({ status, round }: VoteStanding) {
  if (status === "draft") return 0;
  if (status === "underway") return round && !round.awaitsConfirmation ? 1 : 2;
  return status === "announced" ? 3 : 4;
}
