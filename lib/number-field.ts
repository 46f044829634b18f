import { z } from "zod";

const stale = "Trang này chưa đủ thông tin để lưu. Vui lòng tải lại trang rồi làm lại.";

/** What a page says of the state it showed: the number of a saving, or how many rows there were. Left empty, it is no zero. */
export function shownNumber(least = 0) {
  const number = z.coerce.number(stale).int(stale).min(least, stale).max(2_147_483_647, stale);
  return z.preprocess((typed) => (typed === "" ? undefined : typed), number);
}
