import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { searchText } from "@/lib/search-text";
import { optionalText, textField } from "@/lib/text-field";
import { awardYear, decisionNumber, honorCode } from "./schema";

/** One award of an office's history. */
export const awardSheetRow = z.object({
  honor: honorCode.meta({ title: "Mã danh hiệu" }),
  unit: textField("Vui lòng ghi mã đơn vị.", 20).meta({ title: "Mã đơn vị" }),
  recipient: optionalText().meta({ title: "Cá nhân, bộ phận" }),
  year: awardYear.meta({ title: "Năm" }),
  decisionNumber: decisionNumber.meta({ title: "Số quyết định" }),
  decidedOn: dayField().meta({ title: "Ngày quyết định" }),
  thematic: z
    .string()
    .default("")
    .transform((text) => searchText(text) !== "" && searchText(text) !== "khong")
    .meta({ title: "Chuyên đề, đột xuất" }),
});
