"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { previewSuccession } from "./commands/preview-succession";
import { recordSuccession } from "./commands/record-succession";
import { findParts } from "./queries/find-parts";
import { endUnitForm, recordSuccessionForm } from "./schema";

export const recordSuccessionAction = formAction(
  recordSuccessionForm,
  async (actor, { step, arrows, ...given }) => {
    const parts = await findParts(actor, { arrows, effectiveOn: given.effectiveOn });
    const succession = { ...given, parts };
    if (step === "check") return { preview: await previewSuccession(actor, succession) };
    await recordSuccession(actor, succession);
    redirect(`/units/${parts[0]?.predecessorId}?done=succeeded`);
  },
);

export const endUnitAction = formAction(endUnitForm, async (actor, { step, succession }) => {
  if (step === "check") return { preview: await previewSuccession(actor, succession) };
  await recordSuccession(actor, succession);
  redirect(`/units/${succession.parts[0]?.predecessorId}?done=succeeded`);
});
