import { momentText } from "@/lib/date-text";
import type { Break } from "./rules";

/** A break, and the entry it shows at: the broken one, the next one left after what is missing, the last one of all. */
export type FoundBreak = Break & { shownAt: { number: number; type: string; at: Date } | null };

/** How a chain is broken: "mục số 3 (covenant.signed, 09:32, 29/02/2024) đã bị sửa sau khi ghi". */
export function breakText({ what, number, shownAt }: FoundBreak) {
  const entry = shownAt && `${shownAt.number} (${shownAt.type}, ${momentText(shownAt.at)})`;
  switch (what) {
    case "altered":
      return `mục số ${entry} đã bị sửa sau khi ghi`;
    case "unlinked":
      return `mục số ${entry} không nối tiếp mục trước nó`;
    case "missing":
      return `mục số ${number} không còn; mục kế tiếp còn lại là mục số ${entry}`;
    case "cut":
      return `bị cắt từ mục số ${number}; ${entry ? `mục cuối còn lại là mục số ${entry}` : "không còn mục nào"}`;
    case "headAltered":
      return `đầu chuỗi không khớp với mục cuối${entry ? `, mục số ${entry}` : ""}`;
  }
}
