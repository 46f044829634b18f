import { z } from "zod";
import { cellsOf } from "@/lib/cells";
import { nestedValues } from "@/lib/nested-values";
import { shownNumber } from "@/lib/number-field";
import { plainText } from "@/lib/plain-text";
import { optionalText, textField } from "@/lib/text-field";

const key = { clusterYearId: z.uuid(), unitId: z.uuid() };
const revision = shownNumber();
const rowId = z
  .union([z.uuid(), z.literal("")])
  .default("")
  .transform((id) => id || null);

export const registrationRef = z.object({ ...key, revision });
export type RegistrationRef = z.input<typeof registrationRef>;

const honorRow = z.object({
  id: rowId,
  honorId: z.union([z.uuid(), z.literal("")]),
  recipient: optionalText(),
});
const workRow = z.object({ id: rowId, name: optionalText(300), detail: optionalText(500) });
const workRows = z.array(workRow.superRefine(named)).max(100).optional();

/** One thing undertaken beside the targets, as it was typed; `id` null where it is new. */
export type TypedUndertaking = {
  id: string | null;
  part: "honor" | "model" | "work";
  honorId: string | null;
  recipient: string | null;
  name: string;
  detail: string;
};

const typedRegistration = z.looseObject({
  ...key,
  revision,
  honors: z.array(honorRow).max(300).optional(),
  models: workRows,
  works: workRows,
});

/** A form's cells by indicator, and its rows; rows left blank fall away. `undertakings` is absent where the form had no such rows. */
function linesTyped(form: z.output<typeof typedRegistration>) {
  const rows = [form.honors, form.models, form.works];
  const undertakings: TypedUndertaking[] = [
    ...(form.honors ?? []).flatMap(({ honorId, ...row }) =>
      honorId ? [{ ...row, honorId, part: "honor" as const, name: "", detail: "" }] : [],
    ),
    ...(form.models ?? []).flatMap((row) => workTyped(row, "model")),
    ...(form.works ?? []).flatMap((row) => workTyped(row, "work")),
  ];
  return {
    ...{ clusterYearId: form.clusterYearId, unitId: form.unitId, revision: form.revision },
    cells: cellsOf(form),
    ...(rows.some((each) => each !== undefined) && { undertakings }),
  };
}

function workTyped({ id, name, detail }: z.output<typeof workRow>, part: "model" | "work") {
  if (!name) return [];
  return [{ id, part, honorId: null, recipient: null, name, detail: detail ?? "" }];
}

function named({ name, detail }: z.output<typeof workRow>, context: z.RefinementCtx) {
  if (detail && !name)
    context.addIssue({
      code: "custom",
      path: ["name"],
      message: "Vui lòng ghi tên, hoặc bỏ trống cả dòng.",
    });
}

function areShort({ cells }: { cells: Readonly<Record<string, string>> }) {
  return Object.values(cells).every((typed) => typed.length <= 200);
}

export const saveRegistrationInput = z.preprocess(
  nestedValues,
  typedRegistration
    .extend({
      intent: z.enum(["save", "submit"]).default("save"),
      /** The last share of the unit's people that was shown waiting for its head. */
      sharesSeen: z.uuid().optional(),
    })
    .transform((form) => ({
      intent: form.intent,
      ...(form.sharesSeen && { sharesSeen: form.sharesSeen }),
      ...linesTyped(form),
    }))
    .refine(areShort, "Có ô dài quá 200 ký tự."),
);
export type SaveRegistrationInput = z.output<typeof saveRegistrationInput>;

const reasonText = z
  .string()
  .default("")
  .transform(plainText)
  .pipe(z.string().max(2000, "Lý do dài quá 2.000 ký tự."));
const lineReason = /^line-([0-9a-f-]{36})$/;

/** A registration returned: words for the whole, words for single lines by their ids, or both. */
export const returnRegistrationInput = z
  .looseObject({ ...key, revision, reason: reasonText })
  .transform(({ clusterYearId, unitId, revision, reason, ...form }) => ({
    ...{ clusterYearId, unitId, revision, reason },
    lines: Object.fromEntries(
      Object.entries(form).flatMap(([name, words]) => {
        const [, lineId] = lineReason.exec(name) ?? [];
        const text = typeof words === "string" ? plainText(words).slice(0, 500) : "";
        return lineId && text ? [[lineId, text]] : [];
      }),
    ),
  }))
  .superRefine(({ reason, lines }, context) => {
    if (reason.length < 5 && Object.keys(lines).length === 0)
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: "Vui lòng ghi lý do chung (ít nhất 5 ký tự), hoặc lý do ở từng dòng.",
      });
  });
export type ReturnRegistrationInput = z.output<typeof returnRegistrationInput>;

/** What the upper office asks of a unit, cell by cell; an emptied cell takes it back. `seen` is what the page showed (assignedMark). */
export const assignTargetsInput = z
  .looseObject({ ...key, seen: z.string().max(20_000) })
  .transform((form) => ({
    ...{ clusterYearId: form.clusterYearId, unitId: form.unitId, seen: form.seen },
    cells: cellsOf(form),
  }))
  .refine(areShort, "Có ô dài quá 200 ký tự.");
export type AssignTargetsInput = z.output<typeof assignTargetsInput>;

/** The whole registration as it is to become, and why. */
export const askAdjustmentInput = z.preprocess(
  nestedValues,
  typedRegistration
    .extend({ reason: textField("Vui lòng ghi lý do đề nghị điều chỉnh.", 1000) })
    .transform((form) => ({ ...linesTyped(form), reason: form.reason }))
    .refine(areShort, "Có ô dài quá 200 ký tự."),
);
export type AskAdjustmentInput = z.output<typeof askAdjustmentInput>;

const adjustmentId = z.uuid();

export const adviseAdjustmentInput = z.object({
  ...{ ...key, adjustmentId },
  agrees: z.enum(["yes", "no"], "Vui lòng chọn thống nhất hay không thống nhất."),
  opinion: textField("Vui lòng ghi ý kiến.", 1000),
});
export type AdviseAdjustmentInput = z.output<typeof adviseAdjustmentInput>;

export const decideAdjustmentInput = z.object({
  ...{ ...key, adjustmentId },
  decision: z.enum(["grant", "decline"], "Vui lòng chọn đồng ý hay không đồng ý điều chỉnh."),
  answer: textField("Vui lòng ghi ý kiến trả lời.", 1000),
});
export type DecideAdjustmentInput = z.output<typeof decideAdjustmentInput>;

/** What granting a line writes: words in a target's cell, a row as it is to stand, or nothing any more. */
export const lineChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("target"), typed: z.string() }),
  z.object({
    kind: z.literal("undertaking"),
    honorId: z.uuid().nullable(),
    recipient: z.string().nullable(),
    name: z.string(),
    detail: z.string(),
  }),
  z.object({ kind: z.literal("withdrawn") }),
]);
export type LineChange = z.output<typeof lineChange>;
