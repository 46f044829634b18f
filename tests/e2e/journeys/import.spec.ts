import { expect } from "@playwright/test";
import { test } from "../support/test.ts";

const head = "Mã\tLoại\tTên\tTrực thuộc\tTừ ngày\tĐến hết ngày";

function sheet(...lines: string[]) {
  const buffer = Buffer.from(`\uFEFF${[head, ...lines].join("\n")}`);
  return { name: "don-vi.csv", mimeType: "text/csv", buffer };
}

test("an office imports its units: a wrong cell is named, then all of them are written", async ({
  signedInAs,
}) => {
  const page = await signedInAs("admin");
  await page.goto("/admin/units/import");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải tệp mẫu" }).click();
  expect((await download).suggestedFilename()).toBe("Mẫu nhập đơn vị.xlsx");

  const file = page.getByLabel("Tệp Excel hoặc CSV");
  await file.setInputFiles(sheet("99901\tXã\tThử Nghiệm\thuyện Không Có\t01/07/2023\t"));
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText("Có 1 ô cần sửa. Chưa có dữ liệu nào được ghi")).toBeVisible();
  await expect(page.getByRole("row", { name: /^D2 Trực thuộc huyện Không Có/ })).toBeVisible();

  await file.setInputFiles(
    sheet(
      "99901\tXã\tThử Nghiệm\t\t01/07/2023\t",
      "99901.1\tKhu dân cư\tTổ 1\t99901\t01/07/2023\t",
    ),
  );
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText("Thêm 2 đơn vị theo bảng dưới đây?")).toBeVisible();
  await page.getByRole("button", { name: "Thêm đơn vị" }).click();
  await expect(page.getByText("Đã thêm 2 đơn vị.")).toBeVisible();

  await page.goto("/admin/units?q=thu nghiem");
  await expect(page.getByRole("link", { name: "Thử Nghiệm" })).toBeVisible();
});

test("an old Excel file is refused with the way out", async ({ signedInAs }) => {
  const page = await signedInAs("admin");
  await page.goto("/admin/people/import");
  const old = Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(600)]);
  await page
    .getByLabel("Tệp Excel hoặc CSV")
    .setInputFiles({ name: "can-bo.xls", mimeType: "application/vnd.ms-excel", buffer: old });
  await page.getByRole("button", { name: "Xem trước" }).click();
  await expect(page.getByText("Đây là tệp Excel kiểu cũ (.xls).")).toBeVisible();
});
