import { expect, test } from "vitest";
import { isGuessable } from "@/lib/account/guessable";

test.each([
  "1234567890",
  "0987654321",
  "qwertyuiop",
  "1q2w3e4r5t",
  "1qaz2wsx3edc",
  "password123",
  "P@ssw0rd2024",
  "Matkhau@123",
  "mật khẩu 2024",
  "Hanoi@2024!!",
  "mattran123456",
  "abcabcabcabc",
  "aaaaaaaaaaaa",
  "01/01/199001011990",
  "0912345678",
  "84912345678",
  "iloveyou2024",
  // Of the most used ones of this length (ASVS 6.2.4), none of which the rules see.
  "realmadrid",
  "RealMadrid2024!",
  "Spiderman1!",
  "1029384756",
  "1qa2ws3ed4rf",
])("%s is tried among the first", (password) => {
  expect(isGuessable(password)).toBe(true);
});

test.each(["bốn con mèo ngủ", "xe dap tim uong tra", "k7Vq2mWx9RpT", "nuocmamngon1987quá"])(
  "%s is not",
  (password) => {
    expect(isGuessable(password)).toBe(false);
  },
);

test.each(["NguyenVanAn1980", "nguyễn văn an", "an.nguyen.van", "0912345678xyz", "nvan0912345678"])(
  "%s is, for the person whose name and telephone number it is made of",
  (password) => {
    expect(isGuessable(password, ["Nguyễn Văn An", "912345678"])).toBe(true);
  },
);
