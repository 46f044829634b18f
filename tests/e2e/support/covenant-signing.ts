import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import {
  expectNoSidewaysScroll,
  expectNoViolations,
  expectRoomForFingers,
} from "./accessibility.ts";
import { pdfNamed } from "./pdf-file.ts";
import { press } from "./voting.ts";

export function signers(page: Page) {
  return page.getByRole("region", { name: "Đơn vị ký kết" });
}

/** A telephone and a tablet lying flat: nothing to scroll sideways for, nothing in the way of anyone. */
export async function fitsTheTable(page: Page) {
  await expect(page).toHaveTitle(/./); // it comes with the page's end
  for (const size of [
    { width: 360, height: 740 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    await expectRoomForFingers(page);
  }
  await expectNoViolations(page);
}

/** On a telephone: past the text to its end, and to the place for signing. */
export async function findsWhereToSign(page: Page, at: string) {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at);
  await page.getByRole("link", { name: "Đến cuối nội dung" }).click();
  await expect(page.getByRole("button", { name: "Đã đọc đến hết" })).toBeInViewport();
  await page.getByRole("link", { name: "Đến chỗ ký" }).click();
  await expect(page.getByRole("heading", { name: "Ký Giao ước" })).toBeInViewport();
}

export async function signAtTheTable(page: Page, password: string) {
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await press(page, "Ký Giao ước");
}

export async function signInApp(page: Page) {
  await press(page, "Đã đọc đến hết");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await press(page, "Ký Giao ước");
  await expect(page.getByText("Đơn vị đã ký Giao ước này lúc")).toBeVisible();
}

export async function bringCopy(page: Page, buffer: Buffer) {
  const file = pdfNamed("ban-da-ky.pdf", buffer);
  const form = page.locator("form").filter({ hasText: "Bản đã ký số" });
  await form.getByLabel("Bản đã ký số", { exact: true }).setInputFiles(file);
  await form.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await form.getByRole("button", { name: "Nộp bản đã ký số" }).click();
}

/** The unit's only officer may sign for it until the end of the month after the demo's, by a paper that is scanned. */
export async function authorise(page: Page, unitId: string, document: string) {
  await page.goto(`/units/${unitId}/signing`);
  await page.getByLabel("Cán bộ được ủy quyền").selectOption({ index: 1 });
  await page.getByRole("textbox", { name: "Giấy ủy quyền", exact: true }).fill(document);
  await page.getByLabel("Từ ngày").fill("2024-02-20");
  await page.getByLabel("Đến hết ngày").fill("2024-03-31");
  const paper = page.getByLabel("Bản chụp giấy ủy quyền", { exact: true });
  await paper.setInputFiles(pdfNamed("uyquyen.pdf"));
  await press(page, "Ghi nhận giấy ủy quyền");
}
