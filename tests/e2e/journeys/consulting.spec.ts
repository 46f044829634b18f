import { expect } from "@playwright/test";
import { test } from "../support/test.ts";

/** In another cluster than the one whose covenant is being signed; the lead also heads a unit of it. A covenant's life shows the rest. */
test("a plan's draft is sent to the units, a unit comments and is answered", async ({
  signedInAs,
}) => {
  const page = await signedInAs("stranger");
  await page.goto("/texts/new");
  const plan = page.getByRole("region", { name: "Kế hoạch" });
  await plan.getByRole("button", { name: "Lập dự thảo" }).click();
  const words = page
    .getByRole("group", { name: /^Nội dung/ })
    .first()
    .getByLabel("Lời văn");
  await words.fill("Tổ chức hội nghị sơ kết trong tháng 7.");
  await page.getByRole("button", { name: "Lưu tạm" }).click();
  await expect(page.getByText(/^Đã lưu dự thảo lúc/)).toBeVisible();

  await page.goto(page.url().replace("/edit", "/consulting"));
  await page.getByLabel("Hạn góp ý, ngày").fill("2024-12-20");
  await page.getByRole("button", { name: "Gửi lấy ý kiến" }).click();
  await expect(page.getByText(/^Đang lấy ý kiến \(đến/)).toBeVisible();

  const first = page.getByRole("group", { name: /^Nội dung 1$/ });
  await first.getByText("Ghi ý kiến, đề nghị lời thay").click();
  await first.getByLabel("Ý kiến").fill("Nên ghi rõ địa điểm.");
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(page.getByText(/^Đã gửi ý kiến của đơn vị lúc/)).toBeVisible();

  await page.getByText("Giải trình", { exact: true }).click();
  await page.getByLabel("Lời tiếp thu, giải trình").fill("Địa điểm ghi trong giấy mời.");
  await page.getByRole("button", { name: "Ghi trả lời" }).click();
  await expect(page.getByText("Địa điểm ghi trong giấy mời.").first()).toBeVisible();
});
