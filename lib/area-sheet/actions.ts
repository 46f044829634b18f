"use server";

import { refresh } from "next/cache";
import { formAction } from "@/lib/form-action";
import { chooseAreaColumns } from "./commands/choose-area-columns";
import { fillFromAreas } from "./commands/fill-from-areas";
import { writeAreaFigures } from "./commands/write-area-figures";
import { writtenText } from "./labels";
import { chooseAreaColumnsInput, sheetKey, writeAreaFiguresInput } from "./schema";

export const chooseAreaColumnsAction = formAction(chooseAreaColumnsInput, async (actor, input) => {
  await chooseAreaColumns(actor, input);
  refresh();
  return "Đã chọn các cột của bảng kê.";
});

export const writeAreaFiguresAction = formAction(writeAreaFiguresInput, async (actor, input) => {
  const outcome = await writeAreaFigures(actor, input);
  refresh();
  return writtenText(outcome);
});

export const fillFromAreasAction = formAction(sheetKey, async (actor, key) => {
  const filled = await fillFromAreas(actor, key);
  refresh();
  return filled > 0
    ? `Đã điền ${filled} ô trống của báo cáo theo bảng kê.`
    : "Báo cáo không còn ô trống nào có tổng trong bảng kê.";
});
