import { expect, test } from "vitest";
import { deviceWords, isInsideZalo, waitWords } from "@/lib/account/labels";

test.each([
  [1, "1 giây"],
  [29_001, "30 giây"],
  [60_000, "1 phút"],
  [61_000, "2 phút"],
  [900_000, "15 phút"],
])("%i milliseconds are said as %s", (milliseconds, words) => {
  expect(waitWords(milliseconds)).toBe(words);
});

test.each([
  ["Mozilla/5.0 (Windows NT 6.1) Chrome/109.0 Safari/537.36", "Chrome trên máy tính Windows"],
  ["Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537.36 Edg/120", "Edge trên máy tính Windows"],
  [
    "Mozilla/5.0 (iPhone; CPU OS 17) Version/17 Safari/604.1",
    "Safari trên điện thoại, máy tính bảng Apple",
  ],
  [
    "Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile Zalo android",
    "Zalo trên điện thoại Android",
  ],
  ["", "Trình duyệt khác"],
])("%s is %s", (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words);
});

test("Zalo's built-in browser is known by its name", () => {
  expect(isInsideZalo("Mozilla/5.0 (Linux; Android 13) Chrome/120 Zalo/24.01")).toBe(true);
  expect(isInsideZalo("Mozilla/5.0 (Windows NT 10.0) Chrome/120")).toBe(false);
});
