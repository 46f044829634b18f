import { momentInSentence } from "@/lib/date-text";
import type { ReplyOutcome, Silence } from "@/lib/db/generated/enums";
import type { UnitStand } from "./rules";

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

/** The reminder to paste into Zalo while units are asked, naming nobody. Source: practice.md 6.6. */
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
