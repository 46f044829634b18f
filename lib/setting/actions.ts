"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { changeSetting } from "./commands";
import { changeSettingInput } from "./schema";

export const changeSettingAction = formAction(changeSettingInput, async (actor, input) => {
  await changeSetting(actor, input);
  refresh();
  return "Đã ghi cài đặt.";
});
