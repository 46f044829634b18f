import { expect, type Page } from "@playwright/test";
import ExcelJS from "@protobi/exceljs";
import { Document, Packer, Paragraph } from "docx";
import { accountAt, haiBaTrung, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { downloaded, textOfWord } from "../support/download.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";
import { rowsOf } from "../support/workbook.ts";

const month = "tháng thay chỉ tiêu";
const successor = "Dự thảo văn bản được góp ý, phản biện";

test.describe.configure({ timeout: 120_000 }); // two people, from the catalogue to another office's forms

test("an indicator ends with a successor, a rule asks about what is typed, and other offices' forms take the figures", async ({
  signedInAs,
}) => {
  const { periodId, nameOf } = await openMonth({
    ...{ name: month, codes: ["gop_y_van_ban", "phan_bien_hoi_nghi"] },
  });
  const rule = `${nameOf(1)} không lớn hơn ${successor}`;
  const admin = await signedInAs("admin");

  await test.step("the office ends it from a day on, and names what follows", async () => {
    await admin.goto("/admin/indicators");
    await admin.getByRole("link", { name: nameOf(0), exact: true }).click();
    const act = admin.locator("summary", { hasText: /^Thay bằng chỉ tiêu khác/ });
    await act.click();
    const form = admin.locator("details").filter({ has: act });
    await form.getByLabel("Chỉ tiêu mới áp dụng từ ngày").fill("2024-01-15");
    await form.getByLabel("Tên chỉ tiêu").fill(successor);
    await form.getByLabel("Mã", { exact: true }).fill("gop_y_phan_bien");
    await press(admin, "Thay chỉ tiêu");
    await expect(admin.getByRole("heading", { level: 1 })).toHaveText(successor);
    await admin.getByRole("link", { name: nameOf(0), exact: true }).click();
    await expect(admin.getByText(`Thay bằng ${successor}`)).toBeVisible();
    await expect(admin.getByText("từ ngày 01/01/2020 đến hết ngày 14/01/2024")).toBeVisible();
  });

  await test.step("what holds between two indicators is kept as data", async () => {
    await admin.goto("/admin/indicators/rules");
    await choose(admin, "Chỉ tiêu", nameOf(1));
    await admin.getByLabel("Quy tắc", { exact: true }).selectOption({ label: "không lớn hơn" });
    await choose(admin, "Chỉ tiêu kia", successor);
    await admin.getByLabel("Áp dụng từ ngày").fill("2024-01-01");
    await press(admin, "Thêm quy tắc");
    await expect(admin.getByRole("listitem").filter({ hasText: rule })).toBeVisible();
  });

  const officer = await signedInAs(await accountAt(haiBaTrung, "unitReporter"));
  await test.step("the old line says what follows it; the rule asks, and takes a reason", async () => {
    await officer.goto(`/reports/${periodId}/${await unitIdOf(haiBaTrung)}`);
    await expect(officer.getByText(`“${nameOf(0)}” đã kết thúc ngày 14/01/2024.`)).toBeVisible();
    await expect(officer.getByText(`Từ kỳ này báo cáo theo “${successor}”.`)).toBeVisible();
    await expect(officer.getByRole("textbox", { name: nameOf(0), exact: true })).toHaveCount(0);
    await officer.getByRole("textbox", { name: successor }).fill("3");
    await officer.getByRole("textbox", { name: nameOf(1) }).fill("5");
    await press(officer, "Trình lãnh đạo");
    const asked = officer.getByRole("alert").getByRole("link", { name: /lớn hơn/ });
    await asked.click();
    await officer.keyboard.type("Ba hội nghị chuyển từ quý trước.");
    await press(officer, "Trình lãnh đạo");
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
  });

  await test.step("a form with a code nobody knows is refused and named", async () => {
    await officer.goto("/own-forms");
    await bring(officer, await aWorkbook("{{gop_y_phan_bien}}", "{{gop_y_lau}}"));
    await expect(officer.getByText(/gop_y_lau/)).toBeVisible();
  });

  await test.step("an Excel and a Word form are filled for the month, with what was typed once", async () => {
    await bring(officer, await aWorkbook("{{gop_y_phan_bien}}", "{{phan_bien_hoi_nghi}}"));
    await fillFor(officer, periodId);
    const rows = await rowsOf(await downloaded(officer, "Tải bản đã điền"));
    expect(rows).toEqual([[`Số liệu ${month}`], ["3"], ["5"]]);
    await officer.goto("/own-forms");
    await bring(officer, await aLetter("{{don_vi}} góp ý {{gop_y_phan_bien.luy_ke}} dự thảo."));
    await fillFor(officer, periodId);
    const letter = textOfWord(await downloaded(officer, "Tải bản đã điền"));
    expect(letter).toContain("quận Hai Bà Trưng góp ý 3 dự thảo.");
  });
});

/** The unit may have reported later days elsewhere. */
async function fillFor(page: Page, periodId: string) {
  await page.getByLabel("Kỳ", { exact: true }).selectOption(periodId);
  await press(page, "Xem");
  await expect(page.getByText(`Điền theo số liệu ${month}.`)).toBeVisible();
}

async function bring(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel("Tên biểu").fill(`Biểu gửi nơi khác, ${file.name}`);
  await page.getByLabel("Tệp biểu đã đánh dấu").setInputFiles(file);
  await press(page, "Tải lên");
}

/** As another office sent it and the officer has marked it: one cell for each mark, under the month's name. */
async function aWorkbook(...marks: string[]) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Biểu").addRows([["Số liệu {{ky}}"], ...marks.map((mark) => [mark])]);
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  return { name: "bieu.xlsx", mimeType: "application/vnd.ms-excel", buffer };
}

async function aLetter(words: string) {
  const letter = new Document({ sections: [{ children: [new Paragraph(words)] }] });
  return {
    name: "bieu.docx",
    mimeType: "application/msword",
    buffer: await Packer.toBuffer(letter),
  };
}

/** By what the list calls it before its unit of measure. */
async function choose(page: Page, list: string, name: string) {
  const select = page.getByLabel(list, { exact: true });
  const option = select.locator("option").filter({ hasText: `${name} (` });
  await select.selectOption((await option.getAttribute("value")) ?? "");
}
