import { type Browser, expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { refusals } from "../../../lib/refusal.ts";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { forgePost } from "../support/form-post.ts";
import { signIn } from "../support/sign-in.ts";
import { test } from "../support/test.ts";

async function typeIn(page: Page, userName: string, password = demoPassword) {
  await page.getByLabel("Tên đăng nhập").fill(userName);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

async function signInElsewhere(browser: Browser, userName: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/account");
  await typeIn(page, userName);
  await expect(page.getByRole("heading", { level: 1, name: "Tài khoản" })).toBeVisible();
  return page;
}

test("a stranger is led back to the page asked for, and signing out closes it", async ({
  page,
}) => {
  await page.goto("/acting-as");
  await typeIn(page, "tathibich");
  await expect(page).toHaveURL("/acting-as");
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
  await page.goto("/acting-as");
  await expect(page).toHaveURL("/sign-in?next=%2Facting-as");
});

test("by keyboard alone", async ({ page }) => {
  await page.goto("/sign-in");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("tathibich");
  await page.keyboard.press("Tab");
  await page.keyboard.type(demoPassword);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
});

test.describe("without script", () => {
  // Chromium reports each script it is told not to run.
  test.use({ javaScriptEnabled: false, allowedComplaints: [/ csp$/] });

  test("a wrong password gets a sentence, keeps the name and lets one try again", async ({
    page,
  }) => {
    await page.goto("/acting-as");
    await typeIn(page, "tathibich", "chưa đúng");
    await expect(page.getByRole("alert")).toContainText(refusals["signIn.wrong"]);
    await expect(page.getByLabel("Tên đăng nhập")).toHaveValue("tathibich");
    await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveValue("");
    await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page).toHaveURL("/acting-as");
  });
});

test("an address that leads elsewhere leads to the first page", async ({ page }) => {
  await page.goto("/sign-in?next=//evil.example/");
  await typeIn(page, "tathibich");
  await expect(page).toHaveURL("/");
});

test("a new password ends the session in another browser", async ({ page, browser }) => {
  const elsewhere = await signInElsewhere(browser, "hovannam");
  await page.goto("/account/password");
  await typeIn(page, "hovannam");
  const fill = (label: string, words: string) =>
    page.getByLabel(label, { exact: true }).fill(words);
  await fill("Mật khẩu đang dùng", demoPassword);
  await fill("Mật khẩu mới", "Ho Van Nam 1970 nhe");
  await fill("Nhập lại mật khẩu mới", "Ho Van Nam 1970 nhe");
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page.getByText(refusals["account.passwordOwnWords"])).toBeVisible();

  await fill("Mật khẩu đang dùng", demoPassword);
  await fill("Mật khẩu mới", "bốn con mèo ngủ");
  await fill("Nhập lại mật khẩu mới", "bốn con mèo ngủ");
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page.getByText("Đã đổi mật khẩu.")).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
});

test("one's other sessions are listed and ended from here", async ({ page, browser }) => {
  const elsewhere = await signInElsewhere(browser, "maithiyen");
  await page.goto("/account");
  await typeIn(page, "maithiyen");
  await page
    .getByRole("button", { name: /^Kết thúc phiên trên Chrome/ })
    .first()
    .click();
  await expect(page.getByText("Đã kết thúc phiên đăng nhập.")).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
});

test("a second factor, once added, is asked for", async ({ page }) => {
  await page.goto("/account/second-factor");
  await typeIn(page, "tovanhai");
  await page.getByRole("button", { name: "Lấy mã QR" }).click();
  const words = await page.getByText(/^Không quét được/).textContent();
  const secret = Secret.fromBase32(words?.replace(/^.*:/s, "").replace(/\s/g, "") ?? "");
  const codeAt = (moment: number) => new TOTP({ secret }).generate({ timestamp: moment });
  await page.getByLabel("Mật khẩu đang dùng", { exact: true }).fill(demoPassword);
  await page.getByLabel("Mã xác thực").fill(codeAt(Date.now()));
  await page.getByRole("button", { name: "Bật xác thực hai lớp" }).click();
  await expect(page.getByText("Đã bật xác thực hai lớp.")).toBeVisible();

  await page.getByRole("main").getByRole("button", { name: "Đăng xuất" }).click();
  await typeIn(page, "tovanhai");
  await expect(page.getByRole("heading", { name: "Xác thực hai lớp" })).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL("/sign-in/code");
  await page.getByLabel("Mã xác thực").fill(codeAt(Date.now() + 30_000));
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByRole("heading", { name: "Việc cần làm" })).toBeVisible();
});

test("inside Zalo, and without cookies, the page says what to do", async ({ browser }) => {
  const userAgent = "Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile Safari/537.36 Zalo/24";
  const page = await (await browser.newContext({ userAgent })).newPage();
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "cookieEnabled", { value: false }),
  );
  await page.goto("/sign-in");
  await expect(page.getByText("chọn “Mở bằng trình duyệt”")).toBeVisible();
  await expect(page.getByText("Trình duyệt đang chặn cookie")).toBeVisible();

  await page.context().addCookies([await signIn("officer")]);
  const said = page.getByText("Để tải tệp, in hoặc đính kèm ảnh");
  await page.goto("/acting-as");
  await expect(said, "nothing to download or print").toBeHidden();
  await page.goto("/covenants");
  await expect(said).toBeVisible();
});

test("forms about an account are refused to whoever is not signed in", async () => {
  for (const action of ["changePasswordAction", "beginSecondFactorAction", "enterCodeAction"]) {
    const { message } = await forgePost(action, {}, null);
    expect(message).toBe(refusals["auth.sessionEnded"]);
  }
});
