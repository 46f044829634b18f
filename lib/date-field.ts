import { z } from "zod";
import { parseClock, parseDay } from "./dates";

/** A form's day, typed as dd/mm/yyyy or chosen in the browser's calendar. */
export function dayField() {
  return read(parseDay, "Chưa rõ ngày này. Vui lòng ghi ngày/tháng/năm, ví dụ: 29/02/2024.");
}

/** The same where it may be left out, as a last day is: null then. */
export function optionalDayField() {
  return z.union([z.literal("").transform(() => null), dayField(), z.null()]).default(null);
}

/** A form's hour: "17:00", "17 giờ 30". */
export function clockField() {
  return read(parseClock, "Chưa rõ giờ này. Vui lòng ghi giờ và phút, ví dụ: 17:00.");
}

function read<Value>(parse: (text: string) => Value | null, message: string) {
  return z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}
