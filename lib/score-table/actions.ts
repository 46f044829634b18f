"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { adoptScoreTable } from "./commands/adopt-score-table";
import { adoptScoreTableInput } from "./schema";

export const adoptScoreTableAction = formAction(adoptScoreTableInput, async (actor, input) => {
  await adoptScoreTable(actor, input);
  redirect(`/events/${input.eventId}`);
});
