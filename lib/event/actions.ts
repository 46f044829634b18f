"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { changeEvent, planEvent } from "./commands/plan-event";
import { recordAttendance } from "./commands/record-attendance";
import { changeEventInput, planEventInput, recordAttendanceInput } from "./schema";

export const planEventAction = formAction(planEventInput, async (actor, input) => {
  redirect(`/events/${await planEvent(actor, input)}`);
});

export const changeEventAction = formAction(changeEventInput, async (actor, input) => {
  await changeEvent(actor, input);
  redirect(`/events/${input.eventId}`);
});

export const recordAttendanceAction = formAction(recordAttendanceInput, async (actor, input) => {
  await recordAttendance(actor, input);
  redirect(`/events/${input.eventId}`);
});
