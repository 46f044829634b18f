"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { changeEvent, planEvent } from "./commands/plan-event";
import { recordAttendance } from "./commands/record-attendance";
import { recordConclusion } from "./commands/record-conclusion";
import {
  changeEventInput,
  planEventInput,
  recordAttendanceInput,
  recordConclusionInput,
} from "./schema";

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

export const recordConclusionAction = formAction(recordConclusionInput, async (actor, input) => {
  await recordConclusion(actor, input);
  refresh();
  return "Đã ghi kết luận.";
});
