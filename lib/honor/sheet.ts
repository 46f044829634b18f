import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { WorkRating } from "@/lib/db/generated/enums";
import { searchText } from "@/lib/search-text";
import { optionalText, textField } from "@/lib/text-field";
import { workRatingLabels } from "./labels";
import { awardYear, decisionNumber, honorCode } from "./schema";

/** Anything but nothing and "không". */
const yes = z
  .string()
  .default("")
  .transform((text) => searchText(text) !== "" && searchText(text) !== "khong");

/** One award of an office's history. */
export const awardSheetRow = z.object({
  honor: honorCode.meta({ title: "Mã danh hiệu" }),
  unit: textField("Vui lòng ghi mã đơn vị.", 20).meta({ title: "Mã đơn vị" }),
  recipient: optionalText().meta({ title: "Cá nhân, bộ phận" }),
  year: awardYear.meta({ title: "Năm" }),
  decisionNumber: decisionNumber.meta({ title: "Số quyết định" }),
  decidedOn: dayField().meta({ title: "Ngày quyết định" }),
  thematic: yes.meta({ title: "Chuyên đề, đột xuất" }),
});

/** How one year of a unit, a part or a person was rated. */
export const ratingSheetRow = z.object({
  unit: textField("Vui lòng ghi mã đơn vị.", 20).meta({ title: "Mã đơn vị" }),
  recipient: optionalText().meta({ title: "Cá nhân, bộ phận" }),
  year: awardYear.meta({ title: "Năm" }),
  rating: z
    .string()
    .transform((text, context): WorkRating => {
      const known = Object.values(WorkRating).find(
        (each) => searchText(workRatingLabels[each]) === searchText(text),
      );
      if (known) return known;
      const message = `Vui lòng ghi một trong: ${Object.values(workRatingLabels).join("; ")}.`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    })
    .meta({ title: "Xếp loại" }),
  disciplined: yes.meta({ title: "Có kỷ luật" }),
  decisionNumber: decisionNumber.meta({ title: "Số quyết định" }),
  decidedOn: dayField().meta({ title: "Ngày quyết định" }),
});
