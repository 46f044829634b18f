import { expect } from "@playwright/test";
import { pressEnterOn } from "../support/keyboard.ts";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 120_000 }); // two windows

const asChair = "Chủ tịch Ủy ban MTTQ Việt Nam huyện Thanh Trì";
const asLead = "Cụm trưởng Cụm thi đua số 3, năm 2024";

test("who holds two capacities chooses one by keyboard alone, and sees it on every page", async ({
  signedInAs,
}) => {
  const page = await signedInAs("lead");
  await page.goto("/");
  const acting = page.getByRole("banner").getByRole("link", { name: "Với tư cách" });
  await expect(acting).toContainText(asLead);
  await pressEnterOn(page, acting);
  await pressEnterOn(page, page.getByRole("button", { name: `Chọn ${asChair}` }));
  await expect(acting).toContainText(asChair);
  await page.getByRole("link", { name: "Báo cáo, số liệu" }).first().click();
  await expect(acting).toContainText(asChair);
});

test("a form opened before the change still acts in its own capacity", async ({ signedInAs }) => {
  const page = await signedInAs("deputy");
  await page.goto("/acting-as");
  await page.getByRole("button", { name: /Chọn Chủ tịch .* huyện Đông Anh/ }).click();
  await page.goto("/reports");
  const month = page.getByRole("region", { name: "Báo cáo tháng 2/2024" });
  await month.getByRole("link", { name: "Đông Anh" }).click();
  const send = page.getByRole("button", { name: "Duyệt và gửi" });
  await expect(send).toBeVisible();

  const other = await page.context().newPage();
  await other.goto("/acting-as");
  await other.getByRole("button", { name: /Chọn Cụm phó/ }).click();
  await expect(other.getByRole("banner")).toContainText("Cụm phó Cụm thi đua số 3, năm 2024");

  const asOpened = /^Với tư cách Chủ tịch .* huyện Đông Anh$/;
  await expect(send).toHaveAccessibleDescription(asOpened);
  await send.click();
  await expect(page.getByRole("region", { name: "Lịch sử" })).toContainText(
    /Trịnh Đình Khoa, Chủ tịch .* huyện Đông Anh,? gửi báo cáo tháng 2\/2024/,
  );
});
