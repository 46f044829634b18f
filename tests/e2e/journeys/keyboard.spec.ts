import { expect } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { pressEnterOn, typeInto } from "../support/keyboard.ts";
import { test } from "../support/test.ts";

test("the first press of Tab offers to skip to the content", async ({ signedInAs }) => {
  const page = await signedInAs("secretary");
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Đến nội dung chính" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inMain = page.getByRole("main").locator(":focus");
  await expect(inMain).toHaveCount(1);
});

test("someone signs in, works and signs out by keyboard alone", async ({ page }) => {
  await page.goto("/reports");
  const name = page.getByLabel("Tên đăng nhập, số điện thoại hoặc thư điện tử");
  await typeInto(page, name, "vuminhduc");
  await typeInto(page, page.getByLabel("Mật khẩu", { exact: true }), demoPassword);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Báo cáo, số liệu");

  await pressEnterOn(page, page.getByRole("link", { name: "Mê Linh", exact: true }).first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mê Linh");
  await pressEnterOn(page, page.getByRole("button", { name: "Đăng xuất" }));
  await expect(page.getByRole("button", { name: "Đăng nhập" })).toBeVisible();
});

test("whatever has the focus shows it", async ({ signedInAs }) => {
  const page = await signedInAs("secretary");
  await page.goto("/registrations");
  const hidden: string[] = [];
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press("Tab");
    hidden.push(...(await page.evaluate(focusedUnseen)));
  }
  expect(hidden).toEqual([]);
});

/** In the page: what has the focus and neither an outline nor a shadow to show for it. */
function focusedUnseen() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return [];
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const isOutlined = outlineStyle !== "none" && outlineWidth !== "0px";
  return isOutlined || boxShadow !== "none" ? [] : [focused.outerHTML];
}
