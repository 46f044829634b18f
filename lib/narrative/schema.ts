import { z } from "zod";
import { NarrativePart } from "@/lib/db/generated/enums";
import { toNfc } from "@/lib/search-text";

const most = 8000;
const words = z
  .string()
  .transform((text) => toNfc(text).replaceAll("\r\n", "\n").trim())
  .pipe(z.string().max(most, "Dài quá 8.000 ký tự. Vui lòng rút gọn."));

export const narrativeKey = { periodId: z.uuid(), unitId: z.uuid() };

/** What a page left open sends by itself: one part, with the words it started from. */
export const writeNarrativeInput = z.object({
  ...narrativeKey,
  actingAs: z.string(),
  part: z.enum(NarrativePart),
  from: words,
  to: words,
});
export type WriteNarrativeInput = Omit<z.output<typeof writeNarrativeInput>, "actingAs">;

const part = words.default("");
const parts = { results: part, shortcomings: part, causes: part, proposals: part };

/** All parts at once, and what each said when the page was opened. */
export const saveNarrativeInput = z
  .object({
    ...narrativeKey,
    ...parts,
    ...{ "was-results": part, "was-shortcomings": part, "was-causes": part, "was-proposals": part },
  })
  .transform(({ periodId, unitId, ...form }) => ({
    ...{ periodId, unitId },
    parts: Object.values(NarrativePart).map((name) => ({
      ...{ part: name, from: form[`was-${name}`], to: form[name] },
    })),
  }));
export type SaveNarrativeInput = z.output<typeof saveNarrativeInput>;
