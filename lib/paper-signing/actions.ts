"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { currentVisitor } from "@/lib/auth/visitor";
import { formAction } from "@/lib/form-action";
import { openPaper } from "./commands/open-paper";
import { signPaper } from "./commands/sign-paper";
import { withdrawPaper } from "./commands/withdraw-paper";
import { openPaperInput, signPaperInput, withdrawPaperInput } from "./schema";

export const openPaperAction = formAction(openPaperInput, async (actor, input) => {
  redirect(`/paper-signings/${await openPaper(actor, input)}`);
});

export const signPaperAction = formAction(signPaperInput, async (actor, input) => {
  await signPaper(actor, input, await currentVisitor());
  refresh();
  return "Đã ký. Chữ ký được ghi trên văn bản; khi đủ chữ ký, văn bản được niêm phong.";
});

export const withdrawPaperAction = formAction(withdrawPaperInput, async (actor, input) => {
  await withdrawPaper(actor, input);
  refresh();
  return "Đã thu hồi. Các chữ ký của lần này không còn giá trị.";
});
