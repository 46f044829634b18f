import { z } from "zod";
import { isProved, signerProofFields, unproved } from "@/lib/account/schema";
import { CovenantStatus, TextKind } from "@/lib/db/generated/enums";
import { nestedValues } from "@/lib/nested-values";
import { shownNumber } from "@/lib/number-field";
import { plainLine, plainText } from "@/lib/plain-text";
import { limits } from "./rules";

export const covenantId = z.uuid();

export function line(most: number = limits.line) {
  return z
    .string()
    .transform(plainLine)
    .pipe(z.string().max(most, `Dài quá ${most} ký tự. Vui lòng rút gọn.`));
}

export function text(most: number) {
  return z
    .string()
    .transform(plainText)
    .pipe(z.string().max(most, `Dài quá ${most} ký tự. Vui lòng rút gọn hoặc tách ra.`));
}

export const draftCovenantInput = z.object({
  clusterYearId: z.uuid("Chưa chọn cụm và năm. Vui lòng chọn trong danh sách."),
  kind: z.enum(TextKind).default("covenant"),
  /** A template is named by its id. */
  source: z.union([z.enum(["blank", "lastYear"]), z.uuid()], "Chưa chọn cách lập."),
  /** Empty for the yearly covenant. */
  campaign: line(),
});
export type DraftCovenantInput = z.input<typeof draftCovenantInput>;

/** What a save keeps: the words of a draft, targets as they were typed. */
export const savedWords = z.object({
  title: z.string(),
  preamble: z.string(),
  contents: z.array(
    z.object({
      id: z.uuid(),
      /** The heading of the chapter that begins here. */
      chapter: z.string().exactOptional(),
      /** In an annex: "3" in place of content 3, "-3" repeals it; absent where it adds one. */
      change: z.string().exactOptional(),
      title: z.string(),
      text: z.string(),
    }),
  ),
  targets: z.array(z.object({ indicatorId: z.uuid(), typed: z.string() })),
});
export type DraftWords = z.infer<typeof savedWords>;

const typedPosition = z
  .string()
  .trim()
  .regex(/^\d{0,3}$/, "Thứ tự là một số, ví dụ 3.")
  .optional();

const contentRow = z.object({
  /** Empty for a new content. */
  id: z.union([z.uuid(), z.literal("")]).transform((id) => id || null),
  position: typedPosition,
  chapter: line().optional(),
  change: z
    .string()
    .regex(/^(-?\d{1,3})?$/)
    .optional(),
  title: line(),
  text: text(limits.text),
  removed: z.literal("on").optional(),
});

const targetRow = z.object({
  indicatorId: z.union([z.uuid(), z.literal("")]),
  typed: line(),
  removed: z.literal("on").optional(),
});

/** Contents from a form: rows with typed positions; removed rows and blank new ones fall away; one that was there and is emptied stays, to be refused, and one that names what an annex changes, to begin from its words. */
export const draftContents = z.array(contentRow).max(200).default([]).transform(inTypedOrder);

/** From the form, rows of contents and of the annex. */
export const saveDraftInput = z.preprocess(
  nestedValues,
  z.object({
    covenantId,
    /** The one the words were written over. */
    revision: shownNumber(1),
    title: line().refine((title) => title !== "", "Chưa có tên gọi. Vui lòng ghi tên văn bản."),
    preamble: text(limits.preamble),
    contents: draftContents,
    targets: z
      .array(targetRow.superRefine(bothOrNeither))
      .max(200)
      .default([])
      .transform((rows) =>
        rows
          .filter(({ indicatorId, removed }) => indicatorId !== "" && !removed)
          .map(({ indicatorId, typed }) => ({ indicatorId, typed })),
      ),
  }),
);
export type SaveDraftInput = z.output<typeof saveDraftInput>;

type ContentRow = z.infer<typeof contentRow>;

/** Rows keep their place unless a position was typed over it; a row moved to a taken place goes before the one there. */
function inTypedOrder(rows: readonly ContentRow[]) {
  return rows
    .map((row, index) => ({ row, place: Number(row.position || index + 1), was: index + 1 }))
    .sort((a, b) => a.place - b.place || movement(a) - movement(b) || a.was - b.was)
    .map(({ row }) => row)
    .filter(
      ({ id, change, title, text, removed }) =>
        !removed && (id || change || title !== "" || text !== ""),
    )
    .map(({ id, chapter, change, title, text }) => ({
      ...{ id, ...(chapter && { chapter }), ...(change && { change }) },
      ...{ title, text },
    }));
}

/** Moved up stands before the row that was there, moved down after it. */
function movement({ place, was }: { place: number; was: number }) {
  return Math.sign(place - was);
}

function bothOrNeither(row: z.infer<typeof targetRow>, context: z.RefinementCtx) {
  if (row.removed || (row.indicatorId === "") === (row.typed === "")) return;
  const [path, message] =
    row.typed === ""
      ? ["typed", "Chưa ghi mức. Vui lòng ghi mức, hoặc bỏ dòng này."]
      : ["indicatorId", "Chưa chọn chỉ tiêu cho mức này."];
  context.addIssue({ code: "custom", path: [path ?? "typed"], message });
}

export const presentToConferenceInput = z.object({
  covenantId,
  /** What is presented is what was looked at. */
  revision: shownNumber(),
});
export type PresentToConferenceInput = z.infer<typeof presentToConferenceInput>;

export const returnToDraftInput = z.object({ covenantId });
export type ReturnToDraftInput = z.infer<typeof returnToDraftInput>;

function units(what: string) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, `Chưa ghi ${what}. Vui lòng ghi một số, ví dụ 5.`)
    .transform(Number);
}

export const recordAdoptionInput = z.object({
  covenantId,
  /** The words the hall agreed to are those that were shown. */
  revision: shownNumber(),
  eventId: z.uuid("Chưa chọn hội nghị. Vui lòng chọn trong danh sách."),
  presentUnits: units("số đơn vị có mặt"),
  agreedUnits: units("số đơn vị thống nhất"),
  disagreedUnits: units("số đơn vị không thống nhất"),
});
export type RecordAdoptionInput = z.infer<typeof recordAdoptionInput>;

export const openForSigningInput = z.preprocess(
  nestedValues,
  z.object({
    covenantId,
    /** The revision shown on the page: what is frozen is what was looked at. */
    revision: shownNumber(),
    witnesses: z
      .array(
        z
          .object({ name: line(), post: line() })
          .refine(({ name, post }) => name !== "" || post === "", {
            error: "Chưa ghi họ tên người chứng kiến. Vui lòng ghi họ và tên, hoặc bỏ chức vụ.",
            path: ["name"],
          }),
      )
      .max(limits.witnesses)
      .default([])
      .transform((rows) => rows.filter(({ name, post }) => name !== "" || post !== "")),
    /** "12/GƯ-CTĐ", where the clerk has given one by now. */
    clerkNumber: line(60).default(""),
    /** What the upper committee does: witness without signing, witness and sign, or promise with the others. */
    upperCommittee: z.enum(["witnesses", "signs", "party"]).default("witnesses"),
  }),
);
export type OpenForSigningInput = Omit<
  z.output<typeof openForSigningInput>,
  "upperCommittee" | "clerkNumber"
> & { upperCommittee?: UpperCommittee; clerkNumber?: string };
export type UpperCommittee = z.output<typeof openForSigningInput>["upperCommittee"];

export const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const recordReadingInput = z.object({ covenantId, textHash: hash });
export type RecordReadingInput = z.infer<typeof recordReadingInput>;

export const signCovenantInput = z
  .object({
    covenantId,
    /** Of the text the signer had in front of them; signing another is refused. */
    textHash: hash,
    ...signerProofFields,
  })
  .refine(isProved, unproved);
export type SignCovenantInput = z.infer<typeof signCovenantInput>;

export const withdrawForEditingInput = z.object({
  covenantId,
  /** Of the text being taken back, so that a stale tab never takes back a later one. */
  textHash: hash,
  reason: text(limits.reason).refine(
    (reason) => reason !== "",
    "Chưa ghi lý do. Vui lòng ghi lý do thu hồi.",
  ),
});
export type WithdrawForEditingInput = z.infer<typeof withdrawForEditingInput>;

/** What a list is narrowed to, from the address; whatever is not understood narrows nothing. */
export const covenantFilter = z.object({
  year: z.coerce.number().int().min(1900).max(2200).nullable().catch(null),
  cluster: z.uuid().nullable().catch(null),
  status: z.enum(CovenantStatus).nullable().catch(null),
});
export type CovenantFilter = z.infer<typeof covenantFilter>;

const chosen = z.uuid().nullable().catch(null);

/** What a device passed along the table shows, from the address; whatever is not understood chooses nothing. */
export const sharedDeviceChoice = z.object({ unit: chosen, signer: chosen, signed: chosen });
