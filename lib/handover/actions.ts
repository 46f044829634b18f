"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { handOver } from "./commands/hand-over";
import { receiveHandover, returnHandover } from "./commands/receive-handover";
import { writeHandover } from "./commands/write-handover";
import { handoverRef, returnHandoverInput, writeHandoverInput } from "./schema";

export const writeHandoverAction = formAction(writeHandoverInput, async (actor, input) => {
  await writeHandover(actor, input);
  refresh();
  return "Đã lưu nội dung bàn giao.";
});

export const handOverAction = formAction(handoverRef, async (actor, input) => {
  await handOver(actor, input);
  refresh();
  return "Đã bàn giao. Bên nhận xem và xác nhận tại trang này.";
});

export const receiveHandoverAction = formAction(handoverRef, async (actor, input) => {
  await receiveHandover(actor, input);
  refresh();
  return "Đã nhận bàn giao.";
});

export const returnHandoverAction = formAction(returnHandoverInput, async (actor, input) => {
  await returnHandover(actor, input);
  refresh();
  return "Đã trả lại, kèm lý do.";
});
