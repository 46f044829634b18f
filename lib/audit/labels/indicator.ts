import { dayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import type { Words } from "./words";

export const indicatorWords = {
  "indicator.described": ({ name }) => `sửa cách tính, câu mẫu của chỉ tiêu “${name}”`,
  "indicator.ended": ({ name, toOn, successorId }) =>
    `ghi chỉ tiêu “${name}” kết thúc ngày ${dayText(toOn as Day)}${successorId ? ", có chỉ tiêu thay thế" : ""}`,
  "indicatorRule.added": () => "thêm một quy tắc giữa các chỉ tiêu",
  "indicatorRule.ended": () => "kết thúc một quy tắc giữa các chỉ tiêu",
} satisfies Partial<Words>;
