import { expect } from "@playwright/test";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 90_000 }); // two people, from the form to the answer

test("a one-off form is made, opened and answered", async ({ signedInAs }) => {
  const specialist = await signedInAs("specialist");
  await specialist.goto("/reports");
  await specialist.getByRole("link", { name: "Biểu mẫu, kỳ báo cáo" }).click();
  await specialist.getByRole("link", { name: "Lập biểu mẫu" }).click();

  await test.step("without an indicator it is refused, and what was typed stays", async () => {
    await specialist.getByLabel("Tên biểu mẫu").fill("Đợt thăm, tặng quà Tết");
    await specialist.getByLabel("Kỳ báo cáo").selectOption("oneOff");
    await specialist.getByRole("button", { name: "Lập biểu mẫu" }).click();
    await expect(specialist.getByRole("link", { name: /^Chưa chọn chỉ tiêu nào/ })).toBeVisible();
    await expect(specialist.getByLabel("Tên biểu mẫu")).toHaveValue("Đợt thăm, tặng quà Tết");
    await specialist.getByRole("checkbox", { name: /Hội nghị, buổi tuyên truyền/ }).check();
    await specialist.getByRole("button", { name: "Lập biểu mẫu" }).click();
    const heading = specialist.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Đợt thăm, tặng quà Tết");
  });

  await test.step("its days and hour of the deadline open it for all units", async () => {
    const typed = {
      ...{ "Tên kỳ": "đợt Tết 2023", "Số liệu từ ngày": "2023-12-01", "Ngày mở": "2023-12-20" },
      ...{ "Số liệu đến hết ngày": "2023-12-31", "Hạn gửi": "2024-03-20" },
    };
    for (const [label, value] of Object.entries(typed))
      await specialist.getByLabel(label, { exact: true }).fill(value);
    await expect(specialist.getByLabel("Giờ hạn")).toHaveValue("17:00");
    const lockDays = specialist.getByLabel(/^Số ngày đến khi chốt/).last();
    await lockDays.fill("10");
    await specialist.getByRole("button", { name: "Mở kỳ báo cáo" }).click();
    await expect(specialist.getByText("Đã mở kỳ báo cáo đợt Tết 2023.")).toBeVisible();
    const periods = specialist.getByRole("table");
    await expect(periods).toContainText("17:00, 20/3/2024, chốt hết ngày 30/3/2024");
    await expect(lockDays).toHaveValue("10");
    await specialist.locator("summary").filter({ hasText: "Ngày chốt" }).click();
    const dialog = specialist.getByRole("region", { name: "Khi nào kỳ đợt Tết 2023 tự chốt?" });
    await dialog.getByLabel(/^Số ngày đến khi chốt/).fill("");
    await dialog.getByLabel("Lý do đổi ngày chốt").fill("Thành phố chưa chốt lịch.");
    await dialog.getByRole("button", { name: "Đổi ngày chốt" }).click();
    await expect(periods).not.toContainText("chốt hết ngày");
  });

  await test.step("the same days a second time are refused", async () => {
    await specialist.getByLabel("Tên kỳ").fill("đợt Tết lần hai");
    for (const label of ["Số liệu từ ngày", "Số liệu đến hết ngày", "Ngày mở", "Hạn gửi"])
      await specialist.getByLabel(label, { exact: true }).fill("2023-12-31");
    await specialist.getByRole("button", { name: "Mở kỳ báo cáo" }).click();
    await expect(specialist.getByText(/chồng lên kỳ đợt Tết 2023/).first()).toBeVisible();
  });

  await test.step("a unit's officer finds it and answers", async () => {
    const officer = await signedInAs("officer");
    await officer.goto("/reports");
    const period = officer.getByRole("region", { name: /Báo cáo đợt Tết 2023/ });
    await period.getByRole("link", { name: "Sóc Sơn" }).click();
    await officer.getByRole("textbox", { name: "Hội nghị, buổi tuyên truyền" }).fill("3");
    await officer.getByRole("button", { name: "Trình lãnh đạo" }).click();
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
  });
});

test("the catalogue is there to be read, and its template to be filled in", async ({
  signedInAs,
}) => {
  const admin = await signedInAs("admin");
  await admin.goto("/admin");
  await admin.getByRole("link", { name: /^Danh mục chỉ tiêu/ }).click();
  await expect(admin.getByRole("table")).toContainText("Tổng của: Nhà Đại đoàn kết xây mới");
  await admin.getByRole("link", { name: "Nhập từ Excel" }).click();
  const download = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "Tải tệp mẫu" }).click();
  const template = await (await download).path();
  await admin.getByLabel("Tệp Excel hoặc CSV").setInputFiles(template);
  await admin.getByRole("button", { name: "Xem trước" }).click();
  await expect(admin.getByText("Mã này đã có trong danh mục").first()).toBeVisible();
});
