import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { sentFiles } from "@/lib/evidence/schema";
import { shownNumber } from "@/lib/number-field";
import { optionalText, textField } from "@/lib/text-field";

/** How many indicators one activity may add to; the form shows as many lines. */
export const mostAmounts = 3;

const note = {
  happenedOn: dayField(),
  content: textField("Vui lòng ghi nội dung hoạt động.", 500),
  place: optionalText(120).transform((text) => text ?? ""),
};

type Amounts = { indicatorId: string; typed: string; field: string }[];

const line = z.object({ indicatorId: z.uuid(), typed: z.string().trim().max(60).default("") });

/** The lines where an indicator was chosen; the field names where to say what is wrong. */
function amountsOf(form: Readonly<Record<string, unknown>>): Amounts {
  return Array.from({ length: mostAmounts }, (_, index) => index + 1).flatMap((number) => {
    const field = `amount-${number}`;
    const read = line.safeParse({ indicatorId: form[`indicator-${number}`], typed: form[field] });
    return read.success ? [{ ...read.data, field }] : [];
  });
}

export const noteActivityInput = z
  .looseObject({ noteKey: z.uuid(), ...note, ...sentFiles })
  .transform(({ noteKey, files, takenAt, happenedOn, content, place, ...form }) => ({
    ...{ noteKey, files, takenAt, happenedOn, content, place, amounts: amountsOf(form) },
  }));
type NotedInput = z.output<typeof noteActivityInput>;
/** Files come along with a form, and with nothing else. */
export type NoteActivityInput = Omit<NotedInput, keyof typeof sentFiles> &
  Partial<Pick<NotedInput, keyof typeof sentFiles>>;

const activityRef = { activityId: z.uuid(), revision: shownNumber() };

export const changeActivityInput = z
  .looseObject({ ...activityRef, ...note })
  .transform(({ activityId, revision, happenedOn, content, place, ...form }) => ({
    ...{ activityId, revision, happenedOn, content, place, amounts: amountsOf(form) },
  }));
export type ChangeActivityInput = z.output<typeof changeActivityInput>;

export const withdrawActivityInput = z.object({
  ...activityRef,
  reason: textField("Vui lòng ghi lý do thu hồi.", 300),
});
export type WithdrawActivityInput = z.output<typeof withdrawActivityInput>;

const optionalId = z.union([z.uuid(), z.literal("")]).catch("");

/** What the log is narrowed by; an address that says something else narrows nothing. */
export const activitySearch = z.object({
  q: z.string().trim().max(100).catch(""),
  indicatorId: optionalId,
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type ActivitySearch = z.output<typeof activitySearch>;
