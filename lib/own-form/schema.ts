import { z } from "zod";
import { uploadField } from "@/lib/file/schema";
import { textField } from "@/lib/text-field";

export const keepOwnFormInput = z.object({
  name: textField("Vui lòng ghi tên biểu, ví dụ: Biểu gửi Đảng ủy, hằng tháng.", 120),
  file: uploadField,
});
export type KeepOwnFormInput = z.output<typeof keepOwnFormInput>;

export const endOwnFormInput = z.object({ ownFormId: z.uuid() });
export type EndOwnFormInput = z.output<typeof endOwnFormInput>;

/** Which period a form is shown filled for; an address that says something else shows the latest. */
export const ownFormSearch = z.object({ periodId: z.uuid().or(z.literal("")).catch("") });
