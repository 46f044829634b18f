import { z } from "zod";
import { dayField } from "@/lib/date-field";
import { canonicalPhone } from "@/lib/phone";
import { textField } from "@/lib/text-field";

/** Besides telephone numbers the short ones of support lines: "1900 1234". */
const supportPhone = textField("Vui lòng ghi số điện thoại hỗ trợ.", 30).refine(
  (text) => canonicalPhone(text) !== null || /^1[89]00\d{4,6}$/.test(text.replace(/[ .]/g, "")),
  "Chưa rõ số điện thoại này. Vui lòng ghi đủ các chữ số, ví dụ: 024 3825 1234.",
);
const supportHours = textField(
  "Vui lòng ghi giờ hỗ trợ, ví dụ: 8 giờ 00 đến 17 giờ 00, các ngày làm việc.",
  120,
);

/** What may be set, and what each may be. */
export const settingValues = { supportPhone, supportHours };
export type SettingKey = keyof typeof settingValues;
export const settingKeys = ["supportPhone", "supportHours"] as const satisfies SettingKey[];

export const changeSettingInput = z.discriminatedUnion("key", [
  z.object({ key: z.literal("supportPhone"), value: supportPhone, fromOn: dayField() }),
  z.object({ key: z.literal("supportHours"), value: supportHours, fromOn: dayField() }),
]);
export type ChangeSettingInput = z.output<typeof changeSettingInput>;
