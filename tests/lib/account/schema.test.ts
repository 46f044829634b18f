import { expect, test } from "vitest";
import {
  changePasswordInput,
  enterCodeInput,
  setUpOfficeInput,
  signInInput,
} from "@/lib/account/schema";

const typed = (newPassword: string, newPasswordAgain = newPassword) => ({
  currentPassword: "cũ",
  newPassword,
  newPasswordAgain,
});
const problem = (input: ReturnType<typeof typed>) =>
  changePasswordInput.safeParse(input).error?.issues[0]?.path.join(".");

test("a new password has ten characters or more, whatever they are", () => {
  expect(problem(typed("ốc sên bò"))).toBe("newPassword");
  expect(problem(typed("ốc sên bò ơ"))).toBeUndefined();
  expect(problem(typed("a b c d e ".repeat(13)))).toBe("newPassword");
});

test("a new password is typed twice alike, in whichever way the keyboard composes", () => {
  expect(problem(typed("bốn con mèo ngủ", "bốn con mèo thức"))).toBe("newPasswordAgain");
  expect(problem(typed("bốn con mèo ngủ", "bốn con mèo ngủ".normalize("NFD")))).toBeUndefined();
});

test("a password is taken with its spaces, a name without", () => {
  const { name, password } = signInInput.parse({ name: " An ", password: " mật khẩu " });
  expect([name, password]).toEqual(["An", " mật khẩu "]);
});

test("six digits are read with the space that telephones show", () => {
  expect(enterCodeInput.parse({ oneTimeCode: "123 456" }).oneTimeCode).toBe("123456");
  expect(enterCodeInput.safeParse({ oneTimeCode: "12345" }).success).toBe(false);
});

test("a user name is letters without diacritics, digits and few signs", () => {
  const userName = setUpOfficeInput.shape.userName;
  expect(userName.parse("NguyenVanAn")).toBe("nguyenvanan");
  for (const name of ["Nguyễn", "an", "1an", "an an"])
    expect(userName.safeParse(name).success).toBe(false);
});
