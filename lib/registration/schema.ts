import { z } from "zod";
import { cellsOf } from "@/lib/cells";

const key = { clusterYearId: z.uuid(), unitId: z.uuid() };
const revision = z.coerce.number().int().min(0);

export const registrationRef = z.object({ ...key, revision });
export type RegistrationRef = z.input<typeof registrationRef>;

export const saveRegistrationInput = z
  .looseObject({ ...key, revision, intent: z.enum(["save", "submit"]).default("save") })
  .transform((form) => ({
    intent: form.intent,
    clusterYearId: form.clusterYearId,
    unitId: form.unitId,
    revision: form.revision,
    cells: cellsOf(form),
  }))
  .refine(
    ({ cells }) => Object.values(cells).every((typed) => typed.length <= 200),
    "Có ô dài quá 200 ký tự.",
  );
export type SaveRegistrationInput = z.output<typeof saveRegistrationInput>;

export const returnRegistrationInput = z.object({
  ...key,
  revision,
  reason: z
    .string()
    .trim()
    .min(5, "Vui lòng ghi lý do, ít nhất 5 ký tự.")
    .max(2000, "Lý do dài quá 2.000 ký tự."),
});
export type ReturnRegistrationInput = z.input<typeof returnRegistrationInput>;
