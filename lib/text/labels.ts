import { covenantTitle, showOfHandsText, statusLabels } from "@/lib/covenant/labels";
import { dayText, momentInSentence } from "@/lib/date-text";
import { type Day, dayOf } from "@/lib/dates";
import type { CovenantStatus, ReplyOutcome, Silence, TextKind } from "@/lib/db/generated/enums";
import type { UnitStand } from "./rules";

export const kindLabels: Record<TextKind, string> = {
  covenant: "Giao ước thi đua",
  plan: "Kế hoạch",
  regulation: "Quy chế",
};

/** As they stand in a paper's number: 02/QC-CTĐ. */
export const kindCodes: Record<TextKind, string> = { covenant: "GƯ", plan: "KH", regulation: "QC" };

/** What a text is called until someone writes otherwise. */
export function usualTitle(of: { kind: TextKind; year: number; campaign: string }) {
  if (of.kind === "plan") return `Kế hoạch hoạt động của Cụm năm ${of.year}`;
  if (of.kind === "regulation") return "Quy chế tổ chức và hoạt động của Cụm";
  return covenantTitle(of);
}

export type TextStanding = { kind: TextKind; status: CovenantStatus; timesPublished: number };

/** How a plan or regulation stands: "Dự thảo (lần 2)", "Có hiệu lực", "Đã có văn bản thay thế". */
export function textStandingText({ kind, status, timesPublished }: TextStanding) {
  if (status === "draft")
    return timesPublished > 0 ? `Dự thảo (sau lần ${timesPublished})` : "Dự thảo";
  if (status === "inForce") return "Có hiệu lực";
  if (status === "closed") return kind === "regulation" ? "Đã có văn bản thay thế" : "Đã kết thúc";
  return statusLabels[status];
}

/** The address of a text's own page: covenants lie with the covenants. */
export function textPath({ kind, id }: { kind: TextKind; id: string }) {
  return kind === "covenant" ? (`/covenants/${id}` as const) : (`/texts/${id}` as const);
}

export const standLabels: Record<UnitStand, string> = {
  agreed: "Thống nhất",
  commented: "Có ý kiến",
  silent: "Chưa có ý kiến",
  takenAsAgreed: "Xem như thống nhất (quá hạn)",
};

export const outcomeLabels: Record<ReplyOutcome, string> = {
  accepted: "Tiếp thu",
  partlyAccepted: "Tiếp thu một phần",
  explained: "Giải trình",
};

/** As said to those who are asked. */
export const silenceTexts: Record<Silence, string> = {
  agreed: "Quá hạn mà chưa có ý kiến thì xem như thống nhất.",
  none: "Quá hạn mà chưa có ý kiến thì ghi là chưa có ý kiến.",
};

/** What an opinion says, with the words it proposes: "Nên ghi rõ thời hạn. Đề nghị ghi: “…”". */
export function opinionText(opinion: { agrees: boolean; words: string; proposed: string }) {
  if (opinion.agrees) return "Thống nhất.";
  const proposal = opinion.proposed ? `Đề nghị ghi: “${opinion.proposed}”` : "";
  return [opinion.words, proposal].filter(Boolean).join("\n");
}

/** "Tiếp thu. Đã sửa tại nội dung 3." */
export function replyText({ outcome, words }: { outcome: ReplyOutcome; words: string }) {
  return [`${outcomeLabels[outcome]}.`, words].filter(Boolean).join(" ");
}

type Reminder = { title: string; cluster: string; dueAt: Date; spoken: number; units: number };

/** The reminder to paste into Zalo while units are asked, naming nobody. */
function consultingReminderText(of: Reminder & { address: string }) {
  const { title, cluster, dueAt, spoken, units, address } = of;
  return (
    `Kính gửi các đồng chí. Dự thảo ${title} của ${cluster} đang lấy ý kiến đến ${momentInSentence(dueAt)}. ` +
    `Đến nay ${spoken}/${units} đơn vị đã có ý kiến. Đề nghị các đơn vị còn lại quan tâm góp ý. ` +
    `Địa chỉ: ${address} Trân trọng cảm ơn.`
  );
}

type Asking = {
  title: string;
  cluster: string;
  round: { isOpen: boolean; dueAt: Date; spoken: number; units: readonly object[] } | null;
  viewer: { mayConsult: boolean };
};

/** The reminder for those who send it, as long as some are still to answer; null otherwise. */
export function reminderFor({ title, cluster, round, viewer }: Asking, address: string) {
  if (!viewer.mayConsult || !round?.isOpen || round.spoken === round.units.length) return null;
  const { dueAt, spoken, units } = round;
  return consultingReminderText({ title, cluster, dueAt, spoken, units: units.length, address });
}

type Read = {
  year: number;
  text: { cluster: string };
  issued: { number: string; issuedOn: Day; signerName: string } | null;
  adoption: (Parameters<typeof showOfHandsText>[0] & { startsAt: Date; place: string }) | null;
};

/** Under the name of a plan or regulation: whose it is, which conference adopted it, number, day and signer. */
export function textMeta({ year, text, issued, adoption }: Read) {
  return [
    `${text.cluster}, năm ${year}.`,
    adoption &&
      `Hội nghị thông qua ngày ${dayText(dayOf(adoption.startsAt))}, tại ${adoption.place} (${showOfHandsText(adoption)}).`,
    issued &&
      `Số ${issued.number}, ngày ${dayText(issued.issuedOn)}, Cụm trưởng ký: ${issued.signerName}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
