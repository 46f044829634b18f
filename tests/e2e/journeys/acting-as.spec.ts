import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { test } from "../support/test.ts";

async function openActingAs(page: Page, userName: string) {
  await page.goto("/acting-as");
  await page.getByLabel("Tên đăng nhập").fill(userName);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page.getByRole("heading", { name: "Với tư cách", level: 1 })).toBeVisible();
}

const chair = "Chủ tịch Ủy ban MTTQ Việt Nam quận Hai Bà Trưng";

test("a person chooses on whose behalf to act, and every page says so", async ({ page }) => {
  await openActingAs(page, "luongvanphuc");
  await page.getByRole("button", { name: new RegExp(`^Chọn ${chair}`) }).click();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: `Với tư cách ${chair}` }).first()).toBeVisible();
});

test("a colleague stands in from a day on, and no longer once it is ended", async ({
  page,
  browser,
}) => {
  await openActingAs(page, "luongvanphuc");
  await page.getByLabel("Người thay", { exact: true }).selectOption({ label: "Chu Thị Liên" });
  const today = await page.getByLabel("Từ ngày").inputValue();
  await page.getByLabel("Đến hết ngày").fill(today);
  await page.getByRole("button", { name: "Giao người thay" }).click();
  await expect(page.getByText("Đã giao người thay.")).toBeVisible();

  const standIn = await (await browser.newContext()).newPage();
  await openActingAs(standIn, "chuthilien");
  const title = standIn.getByRole("listitem").filter({ hasText: "thay đồng chí Lương Văn Phúc" });
  await expect(title.first()).toBeVisible();

  await page.getByRole("button", { name: /^Kết thúc ngay/ }).click();
  await expect(page.getByText("Đã kết thúc việc thay.")).toBeVisible();
  await standIn.reload();
  await expect(standIn.getByRole("heading", { name: "Với tư cách", level: 1 })).toBeVisible();
  await expect(title).toHaveCount(0);
});
