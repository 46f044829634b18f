import { expect, type Page } from "@playwright/test";
import { test } from "../support/test.ts";

/** In another cluster than the one whose covenant is being signed. */
test("a lead drafts a covenant, two tabs lose no word, and the conference is shown it", async ({
  signedInAs,
}) => {
  const lead = await signedInAs("stranger");
  await lead.goto("/covenants");
  await expect(lead.getByText("Năm 2024 chưa có dự thảo Giao ước.")).toBeVisible();
  await lead.getByRole("link", { name: "Lập dự thảo" }).first().click();
  await lead.getByRole("radio", { name: /^Lập bản trống/ }).check();
  await lead.getByRole("button", { name: "Lập dự thảo" }).click();
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText("Sửa dự thảo");
  const page = lead.url().replace("/edit", "");

  await test.step("nothing is presented that has no contents", async () => {
    const reader = await lead.context().newPage();
    await reader.goto(page);
    await expect(reader.getByText("Dự thảo chưa có nội dung nào.")).toBeVisible();
    await expect(reader.getByRole("button", { name: "Trình hội nghị" })).toBeHidden();
    await reader.close();
  });

  const otherTab = await lead.context().newPage();
  await otherTab.goto(lead.url());

  await test.step("one tab writes two contents", async () => {
    await words(lead, 1).fill("Đẩy mạnh công tác đối ngoại nhân dân.");
    await words(lead, 2).fill("Nâng cao chất lượng khen thưởng.");
    await save(lead);
    await expect(lead.getByText(/^Đã lưu dự thảo lúc/)).toBeVisible();
  });

  await test.step("the other, opened before, is shown both and takes both", async () => {
    await otherTab
      .getByRole("textbox", { name: /^Mở đầu/ })
      .fill("Căn cứ Quy chế hoạt động của Cụm.");
    await save(otherTab);
    await expect(otherTab.getByText("Cả hai bản đều được giữ.")).toBeVisible();
    await expect(words(otherTab, 1)).toHaveValue(/đối ngoại/);
    await save(otherTab);
    await expect(otherTab.getByText(/^Đã lưu dự thảo lúc/)).toBeVisible();
  });

  await test.step("a content twice is refused, and what was typed stays", async () => {
    await words(otherTab, 3).fill("nâng cao chất lượng khen thưởng.");
    await save(otherTab);
    await expect(otherTab.getByText("Nội dung 3 trùng với nội dung 2.")).toBeVisible();
    await expect(words(otherTab, 3)).toHaveValue("nâng cao chất lượng khen thưởng.");
  });

  await test.step("a tab whose capacity has been left since still says what it did", async () => {
    await chooseCapacity(lead, /^Chọn Chủ tịch/);
    await words(otherTab, 3).fill("Chăm lo đoàn viên, hội viên.");
    await save(otherTab);
    await expect(otherTab.getByText(/^Đã lưu dự thảo lúc/)).toBeVisible();
    await chooseCapacity(lead, /^Chọn Cụm trưởng/);
    await otherTab.reload();
    await expect(words(otherTab, 3)).toHaveValue("Chăm lo đoàn viên, hội viên.");
  });

  await test.step("the conference is shown words and preamble, and they stand", async () => {
    await lead.goto(page);
    await expect(lead.getByText("Căn cứ Quy chế hoạt động của Cụm.")).toBeVisible();
    await lead.getByRole("button", { name: "Trình hội nghị" }).click();
    await expect(lead.getByRole("link", { name: "Ghi kết quả thông qua" })).toBeVisible();
    await save(otherTab);
    await expect(otherTab.getByText("Văn bản đã trình hội nghị")).toBeVisible();
  });
});

test("a draft is written without script", async ({ signedInAs, browser }) => {
  const withScript = await signedInAs("stranger");
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await withScript.context().cookies());
  const page = await context.newPage();
  await page.goto("/covenants/new");
  await page.getByLabel("Đợt thi đua, chuyên đề").fill("Không dùng tập lệnh");
  await page.getByRole("button", { name: "Lập dự thảo" }).click();

  await words(page, 1).fill("Nội dung thứ hai.");
  await words(page, 2).fill("Nội dung thứ nhất.");
  await content(page, 2).getByLabel("Thứ tự").fill("1");
  await save(page);
  await expect(page.getByText(/^Đã lưu dự thảo lúc/)).toBeVisible();
  await expect(words(page, 1)).toHaveValue("Nội dung thứ nhất.");
  await context.close();
});

async function chooseCapacity(page: Page, name: RegExp) {
  await page.goto("/acting-as");
  await page.getByRole("button", { name }).click();
  await expect(page).toHaveURL("/");
}

function save(page: Page) {
  return page.getByRole("button", { name: "Lưu tạm" }).click();
}

function words(page: Page, number: number) {
  return content(page, number).getByLabel("Lời văn");
}

function content(page: Page, number: number) {
  return page.getByRole("group", { name: new RegExp(`^Nội dung (mới \\()?${number}\\)?$`) });
}
