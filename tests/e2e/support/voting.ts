import { expect, type Page } from "@playwright/test";

export async function press(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).click();
}

/** The roll is read out and agreed. */
export async function agree(page: Page) {
  await press(page, "Thông qua danh sách");
  await expect(page.getByText("Đã thông qua danh sách").first()).toBeVisible();
}

/** A step at the word of who presides: asked once more, then taken. */
export async function take(page: Page, act: string) {
  await page.reload();
  await page.locator("summary").filter({ hasText: act }).click();
  await press(page, act);
  await expect(page.locator("summary").filter({ hasText: act })).toBeHidden();
}

/** On the unit's own device. */
export async function receive(page: Page) {
  await press(page, "Nhận phiếu");
  await expect(page.getByRole("heading", { name: "Đã nhận phiếu của đơn vị" })).toBeVisible();
}

/** One paper, one unit chosen, looked over and sent. */
export async function cast(page: Page, unit: string) {
  await page.getByRole("radio", { name: new RegExp(unit) }).check();
  await send(page);
}

/** Whatever is filled in: looked over and sent, once for all papers. */
export async function send(page: Page) {
  await press(page, "Tiếp tục");
  await press(page, "Gửi phiếu");
  await expect(
    page.getByRole("heading", { name: "Hệ thống đã nhận phiếu của đơn vị." }),
  ).toBeVisible();
}
