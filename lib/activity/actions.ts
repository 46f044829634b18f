"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { changeActivity, withdrawActivity } from "./commands/change-activity";
import { noteActivity } from "./commands/note-activity";
import { changeActivityInput, noteActivityInput, withdrawActivityInput } from "./schema";

export const noteActivityAction = formAction(noteActivityInput, async (actor, input) => {
  redirect(`/activities/${await noteActivity(actor, input)}`);
});

export const changeActivityAction = formAction(changeActivityInput, async (actor, input) => {
  await changeActivity(actor, input);
  refresh();
  return "Đã lưu thay đổi. Nội dung trước đó còn trong lịch sử.";
});

export const withdrawActivityAction = formAction(withdrawActivityInput, async (actor, input) => {
  await withdrawActivity(actor, input);
  refresh();
  return "Đã thu hồi hoạt động này.";
});
