"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { endOwnForm, keepOwnForm } from "./commands/keep-own-form";
import { endOwnFormInput, keepOwnFormInput } from "./schema";

export const keepOwnFormAction = formAction(keepOwnFormInput, async (actor, input) => {
  redirect(`/own-forms/${await keepOwnForm(actor, input)}`);
});

export const endOwnFormAction = formAction(endOwnFormInput, async (actor, input) => {
  await endOwnForm(actor, input);
  redirect("/own-forms");
});
