import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { adopt, draft, open, present, write } from "../support/covenant-acts.ts";
import { startWithProvider } from "../support/server-with-provider.ts";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 180_000 }); // a second server, the way to the provider and back three times

/** A campaign's covenant, which no other journey opens. */
test("a chair signs by a sign-in made anew at the office's provider, good for this text alone", async ({
  signedInAs,
}) => {
  const secretary = await signedInAs("secretary");
  const at = await draft(secretary, "Ký bằng tài khoản của cơ quan");
  await write(secretary, "Vận động Quỹ “Vì biển, đảo Việt Nam”.");
  await present(secretary, at);
  await adopt(secretary, at);
  await open(secretary, at);

  const { url, told, stop } = await startWithProvider();
  try {
    const chair = await signedInAs("peer");
    await linkTo(chair, url, "chair@hanoi.vn", told);

    await chair.goto(url + at);
    await chair.getByRole("button", { name: "Đã đọc đến hết" }).click();
    await expect(chair.getByLabel("Mật khẩu", { exact: true })).toBeVisible();
    const before = told.signIns;
    await chair.getByRole("link", { name: /^Xác thực bằng tài khoản của cơ quan/ }).click();
    await expect(
      chair.getByText(/dùng được trong 5 phút, cho một lần ký đúng văn bản này/),
    ).toBeVisible();
    expect(told.signIns).toBe(before + 1);
    await expect(chair.getByLabel("Mật khẩu", { exact: true })).toBeHidden();

    await chair.getByRole("button", { name: "Ký Giao ước" }).click();
    await expect(chair.getByText("Đơn vị đã ký Giao ước này lúc")).toBeVisible();

    // Somebody else at the provider proves nothing for whoever is signed in here.
    const other = await signedInAs("head");
    await linkTo(other, url, "head@hanoi.vn", told);
    await other.goto(url + at);
    await other.getByRole("button", { name: "Đã đọc đến hết" }).click();
    told.who = "chair@hanoi.vn";
    await other.context().clearCookies({ name: /^_/ }); // the provider's own: nobody is signed in there
    await other.getByRole("link", { name: /^Xác thực bằng tài khoản của cơ quan/ }).click();
    await expect(other.getByText("Vừa đăng nhập lại bằng tài khoản của người khác")).toBeVisible();
    await expect(other.getByLabel("Mật khẩu", { exact: true })).toBeVisible();
  } finally {
    await stop();
  }
});

/** Once, behind the password: the account is opened by that identity from then on. */
async function linkTo(page: Page, url: string, who: string, told: { who: string }) {
  told.who = who;
  await page.goto(`${url}/account`);
  await page.getByRole("link", { name: "Liên kết với tài khoản của cơ quan" }).click();
  const panel = page.getByRole("region", { name: "Tài khoản của cơ quan" });
  await panel.getByLabel("Mật khẩu đang dùng", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Liên kết", exact: true }).click();
  await expect(page.getByText(/^Đã liên kết từ/)).toBeVisible();
}
