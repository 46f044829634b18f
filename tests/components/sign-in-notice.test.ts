import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignInNotice } from "@/components/account/sign-in-notice";
import { isReadableOnTheWay } from "@/lib/account/labels";

test("whoever signs in over plain HTTP from another machine is told what it costs", () => {
  const words = (address: string) =>
    renderToStaticMarkup(
      createElement(SignInNotice, {
        ...{ done: undefined, insideZalo: false, awaitsSetUp: false },
        readable: isReadableOnTheWay(address),
      }),
    );
  expect(words("http://192.168.1.20:3000")).toContain("chưa được mã hóa");
  expect(words("https://thidua.example.vn")).not.toContain("chưa được mã hóa");
});

test("where nobody could sign in yet, the way to the first administrator is shown", () => {
  const words = (awaitsSetUp: boolean) =>
    renderToStaticMarkup(
      createElement(SignInNotice, {
        ...{ done: undefined, insideZalo: false, readable: false, awaitsSetUp },
      }),
    );
  expect(words(true)).toContain('href="/setup"');
  expect(words(false)).not.toContain("/setup");
});

test("what stays on one machine, or comes by HTTPS, nobody else reads", () => {
  const own = ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"];
  for (const address of [...own, "https://10.0.0.7", "http://"]) {
    expect(isReadableOnTheWay(address), address).toBe(false);
  }
  for (const address of ["http://10.0.0.7", "http://localhost.example.vn"]) {
    expect(isReadableOnTheWay(address), address).toBe(true);
  }
});
