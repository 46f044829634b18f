import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { accountAt, haiBaTrung, longBien, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { pdfNamed } from "../support/pdf-file.ts";
import { aPhoto } from "../support/photo.ts";
import { sizes } from "../support/sizes.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";

test.describe.configure({ timeout: 120_000 }); // a note, a draft, and what the secretary sees of both

test("a photo noted on a phone shows the figure of the draft; a line's own files are shrunk, shown and taken back", async ({
  signedInAs,
}) => {
  const { periodId, nameOf } = await openMonth({
    ...{ name: "tháng có minh chứng", codes: ["sang_kien", "dien_hinh_ca_nhan"] },
  });
  const report = `/reports/${periodId}/${await unitIdOf(haiBaTrung)}`;
  const officer = await signedInAs(await accountAt(haiBaTrung, "unitReporter"));
  const files = officer.getByLabel("Ảnh, tệp");
  const photo = await aPhoto("IMG_0205.jpg");

  await test.step("on a phone an activity is noted with its photo, made smaller before it is sent", async () => {
    await officer.setViewportSize(sizes.phone);
    await officer.goto("/activities/new");
    await officer.getByLabel("Nội dung").fill("Công nhận sáng kiến phân loại rác ở chợ");
    await officer.getByLabel("Ngày", { exact: true }).fill("2024-02-05");
    const indicator = officer.getByLabel("Tính vào chỉ tiêu").first();
    await indicator.selectOption({ label: `${nameOf(0)} (sáng kiến)` });
    await officer.getByLabel("Số lượng hoặc số tiền").first().fill("2");
    await expect(officer.getByText(/^Không tải lên tài liệu mật/)).toBeVisible();
    await chooseLarge(files, photo);
    await press(officer, "Ghi vào nhật ký");
    await expect(officer.getByRole("heading", { level: 1 })).toContainText("Công nhận sáng kiến");
    await expect(officer.getByText("Chụp ngày 05/02/2024")).toBeVisible();
  });

  await test.step("the draft is offered its number, and its photo with it", async () => {
    await officer.goto(report);
    await press(officer, "Điền số từ nhật ký vào 1 ô trống");
    await expect(officer.getByRole("textbox", { name: nameOf(0) })).toHaveValue("2");
    await officer.getByRole("link", { name: "Xem 1 hoạt động, 1 ảnh, tệp" }).click();
    await expect(officer.getByRole("link", { name: /^IMG_0205\.jpg/ })).toBeVisible();
    await officer.goBack();
  });

  await test.step("the line without any is asked for some, the other is not", async () => {
    await officer.setViewportSize(sizes.desktop);
    await officer.getByRole("textbox", { name: nameOf(1) }).fill("3");
    await press(officer, "Trình lãnh đạo");
    const asked = officer.getByRole("alert").getByRole("link", { name: /phải kèm minh chứng/ });
    await expect(asked).toHaveCount(1);
    await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible();
    await officer.getByRole("link", { name: "Phải kèm minh chứng", exact: true }).click();
    await expect(files).toBeInViewport();
  });

  await test.step("a wrong kind of file is refused in words", async () => {
    await expect(officer.getByText(/^Không tải lên tài liệu mật/)).toBeVisible();
    await officer.getByLabel("Cho chỉ tiêu").selectOption({ label: nameOf(1) });
    const page = { name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html></html>") };
    await files.setInputFiles(page);
    await press(officer, "Gửi minh chứng");
    await expect(officer.getByText(/“anh\.jpg”/).first()).toBeVisible();
  });

  await test.step("a picture stands small, upright and without its place; it opens whole", async () => {
    await officer.getByLabel("Cho chỉ tiêu").selectOption({ label: nameOf(1) });
    await chooseLarge(files, photo, pdfNamed("danh-sach-ho.pdf"));
    await press(officer, "Gửi minh chứng");
    await expect(officer.getByText("Đã nhận 2 tệp.")).toBeVisible();
    const line = entry(officer, "IMG_0205.jpg");
    await expect(line).toContainText(nameOf(1));
    await expect(line).toContainText("Chụp ngày 05/02/2024, lúc 09 giờ 12.");
    const width = () => line.locator("img").evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width).toBe(2560);
    await expect(officer.getByText("Đã có minh chứng")).toHaveCount(2);
    const stored = await officer.request.get((await addressIn(line)) ?? "");
    const { exif, width: wide, height } = await sharp(await stored.body()).metadata();
    expect({ exif, wide, height }).toEqual({ exif: undefined, wide: 2560, height: 768 });
  });

  await test.step("what should not have been sent is taken back: the fact stays, the bytes are gone", async () => {
    const line = entry(officer, "danh-sach-ho.pdf");
    const address = (await addressIn(line)) ?? "";
    expect((await officer.request.get(address)).status()).toBe(200);
    await line.locator("summary").click();
    await line.getByLabel("Lý do").fill("Có số định danh của hộ nghèo");
    await line.getByRole("button", { name: "Rút tệp" }).click();
    await expect(line).toContainText("danh-sach-ho.pdf (đã rút, không còn lưu)");
    await expect(line).toContainText("Lý do: Có số định danh của hộ nghèo");
    expect((await officer.request.get(address)).status()).toBe(404);
  });

  await test.step("the cluster's secretary sees what shows each figure", async () => {
    await press(officer, "Trình lãnh đạo");
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
    const secretary = await signedInAs(
      await accountAt(longBien, "unitReporter", { forCluster: true }),
    );
    await secretary.goto(report);
    await expect(entry(secretary, "danh-sach-ho.pdf")).toContainText("đã rút, không còn lưu");
    await secretary.getByRole("link", { name: "Xem 1 hoạt động, 1 ảnh, tệp" }).click();
    const noted = secretary.getByRole("link", { name: /^IMG_0205\.jpg/ });
    const answer = await secretary.request.get((await noted.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("image/jpeg");
  });
});

type Chosen = { name: string; mimeType: string; buffer: Buffer };

/** Chooses a photo, and others after it; waits until the device has put a smaller one in its place. */
async function chooseLarge(field: Locator, photo: Chosen, ...others: Chosen[]) {
  await field.setInputFiles([photo, ...others]);
  const sizeOfFirst = () => field.evaluate((input: HTMLInputElement) => input.files?.[0]?.size);
  await expect.poll(sizeOfFirst).toBeLessThan(photo.buffer.length);
}

function entry(page: Page, name: string) {
  const panel = page.getByRole("region", { name: "Minh chứng" });
  return panel.getByRole("listitem").filter({ hasText: name });
}

function addressIn(line: Locator) {
  return line.locator("a[href^='/files/']").last().getAttribute("href");
}
