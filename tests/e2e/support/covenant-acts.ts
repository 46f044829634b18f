import { expect, type Page } from "@playwright/test";

/** The secretary's acts on a covenant's pages, each until the page says it is done. */

/** Drafts a campaign's covenant from nothing; gives the address of its page. */
export async function draft(page: Page, campaign: string) {
  await page.goto("/covenants/new");
  await page.getByRole("radio", { name: /^Lập bản trống/ }).check();
  await page.getByLabel("Đợt thi đua, chuyên đề").fill(campaign);
  await page.getByRole("button", { name: "Lập dự thảo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sửa dự thảo");
  return new URL(page.url()).pathname.replace("/edit", "");
}

export function words(page: Page) {
  return page.getByRole("group", { name: /^Nội dung (mới \()?1\)?$/ }).getByLabel("Lời văn");
}

export async function write(page: Page, text: string) {
  await words(page).fill(text);
  await page.getByRole("button", { name: "Lưu tạm" }).click();
  await expect(page.getByText(/^Đã lưu dự thảo lúc/)).toBeVisible();
}

export async function present(page: Page, at: string) {
  await page.goto(at);
  await page.getByRole("button", { name: "Trình hội nghị" }).click();
  await expect(page.getByRole("link", { name: "Ghi kết quả thông qua" })).toBeVisible();
}

export async function adopt(page: Page, at: string) {
  await page.goto(`${at}/adoption`);
  await page.getByLabel("Số đơn vị có mặt").fill("5");
  await page.getByLabel("Số đơn vị thống nhất").fill("5");
  await page.getByRole("button", { name: "Ghi kết quả thông qua" }).click();
  await expect(page.getByRole("link", { name: "Mở ký kết" })).toBeVisible();
}

export async function open(page: Page, at: string) {
  await page.goto(`${at}/opening`);
  await page.getByRole("button", { name: "Mở ký kết" }).click();
  await expect(page.getByText("Đang chờ các đơn vị ký.")).toBeVisible();
}
