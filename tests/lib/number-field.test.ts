import { expect, test } from "vitest";
import { z } from "zod";
import { shownNumber } from "@/lib/number-field";

const form = z.object({ revision: shownNumber() });

test("a page says which state it showed by a whole number", () => {
  expect(form.parse({ revision: "0" })).toEqual({ revision: 0 });
  expect(form.parse({ revision: "12" })).toEqual({ revision: 12 });
});

test.each(["", undefined, "ba", "-1", "1.5", "99999999999"])(
  "%s is no state, and is told so",
  (revision) => {
    const { error } = form.safeParse({ revision });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      "Trang này chưa đủ thông tin để lưu. Vui lòng tải lại trang rồi làm lại.",
    ]);
  },
);
