"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { formAction } from "@/lib/form-action";
import { addPerson } from "./commands/add-person";
import { beginAssignment } from "./commands/begin-assignment";
import { endAssignment } from "./commands/end-assignment";
import { disablePerson, enablePerson } from "./commands/switch-person";
import { addPersonInput, beginAssignmentInput, endAssignmentInput, personInput } from "./schema";

export const addPersonAction = formAction(addPersonInput, async (actor, input) => {
  const { personId } = await addPerson(actor, input);
  redirect(`/admin/people/${personId}`);
});

export const beginAssignmentAction = formAction(beginAssignmentInput, async (actor, input) => {
  await beginAssignment(actor, input);
  refresh();
  return "Đã ghi phân công.";
});

export const endAssignmentAction = formAction(endAssignmentInput, async (actor, input) => {
  await endAssignment(actor, input);
  refresh();
  return "Đã ghi ngày cuối của phân công.";
});

export const disablePersonAction = formAction(personInput, async (actor, input) => {
  await disablePerson(actor, input);
  refresh();
  return "Đã ngừng tài khoản.";
});

export const enablePersonAction = formAction(personInput, async (actor, input) => {
  await enablePerson(actor, input);
  refresh();
  return "Đã mở lại tài khoản.";
});
