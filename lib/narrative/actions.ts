"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { now } from "@/lib/clock";
import { hourInSentence } from "@/lib/date-text";
import { formAction } from "@/lib/form-action";
import { copyLastNarrative, saveNarrative } from "./commands/write-narrative";
import { narrativeKey, saveNarrativeInput } from "./schema";

export const saveNarrativeAction = formAction(saveNarrativeInput, async (actor, input) => {
  await saveNarrative(actor, input);
  refresh();
  return `Đã lưu lúc ${hourInSentence(now())}.`;
});

export const copyLastNarrativeAction = formAction(z.object(narrativeKey), async (actor, key) => {
  const copied = await copyLastNarrative(actor, key);
  refresh();
  return copied > 0
    ? `Đã sao chép ${copied} phần từ kỳ trước; vui lòng sửa cho đúng kỳ này.`
    : "Các phần đã có nội dung nên không sao chép.";
});
