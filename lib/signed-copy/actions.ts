"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { addSignedCopy } from "./commands/add-signed-copy";
import { decideSignedCopy } from "./commands/decide-signed-copy";
import { addSignedCopyInput, decideSignedCopyInput } from "./schema";

export const addSignedCopyAction = formAction(addSignedCopyInput, async (actor, input) => {
  await addSignedCopy(actor, input);
  refresh();
  return "Đã thêm bản chụp. Người thứ hai xác nhận thì văn bản được niêm phong.";
});

export const decideSignedCopyAction = formAction(decideSignedCopyInput, async (actor, input) => {
  await decideSignedCopy(actor, input);
  refresh();
  return input.decision === "confirm"
    ? "Đã xác nhận bản chụp. Văn bản đủ chữ ký thì được niêm phong kèm bản chụp."
    : "Đã trả lại bản chụp, kèm lý do.";
});
