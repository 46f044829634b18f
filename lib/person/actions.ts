"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/form-action";
import { carry, refusedSheet, rowsOfUpload, uploadFields } from "@/lib/spreadsheet/upload";
import { addPerson } from "./commands/add-person";
import { beginAssignment } from "./commands/begin-assignment";
import { changePerson } from "./commands/change-person";
import { endAssignment } from "./commands/end-assignment";
import { importPeople } from "./commands/import-people";
import { disablePerson, enablePerson } from "./commands/switch-person";
import { withdrawAssignment } from "./commands/withdraw-assignment";
import { personSheetPreview } from "./labels";
import { readPeopleSheet } from "./queries/read-people-sheet";
import {
  addPersonInput,
  beginAssignmentInput,
  changePersonInput,
  endAssignmentInput,
  personInput,
  withdrawAssignmentInput,
} from "./schema";

export const addPersonAction = formAction(addPersonInput, async (actor, input) => {
  const { personId } = await addPerson(actor, input);
  redirect(`/admin/people/${personId}`);
});

/** Reads the sheet; shows what it found first, and writes that when it is sent again. */
export const importPeopleAction = formAction(z.object(uploadFields), async (actor, input) => {
  const rows = await rowsOfUpload(input);
  const read = await readPeopleSheet(actor, rows);
  if (read.wrongCells) return refusedSheet(read.wrongCells);
  const { people } = read;
  if (input.step === "check")
    return { preview: { ...personSheetPreview(people), carried: carry(rows) } };
  await importPeople(actor, { people });
  redirect(`/admin/people?imported=${people.length}`);
});

export const changePersonAction = formAction(changePersonInput, async (actor, input) => {
  await changePerson(actor, input);
  refresh();
  return "Đã lưu họ tên, điện thoại và thư điện tử.";
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

export const withdrawAssignmentAction = formAction(
  withdrawAssignmentInput,
  async (actor, input) => {
    await withdrawAssignment(actor, input);
    refresh();
    return "Đã thu hồi phân công.";
  },
);

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
