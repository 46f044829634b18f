import { z } from "zod";
import { canonicalPhone } from "./phone";

/** A form's telephone number, "+84912345678" then; null where nothing was typed. */
export function phoneField() {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      if (text.trim() === "") return null;
      const phone = canonicalPhone(text);
      if (phone) return phone;
      context.addIssue({
        code: "custom",
        message: `Chưa rõ số điện thoại “${text}”. Vui lòng ghi đủ 10 hoặc 11 chữ số, ví dụ: 0912 345 678.`,
      });
      return z.NEVER;
    });
}
