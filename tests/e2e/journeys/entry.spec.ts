import { expect, type Page } from "@playwright/test";
import { paste } from "../support/clipboard.ts";
import { pressEnterOn, tabTo, typeInto } from "../support/keyboard.ts";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 120_000 }); // three people, off line and on again, returned and sent anew
test.use({ allowedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

test("a month is typed, presented and sent by keyboard alone, and kept through everything", async ({
  signedInAs,
}) => {
  let officer = await openReport(await signedInAs("neighbourOfficer"));
  const context = officer.context();
  const saved = (page: Page) => page.getByText(/^Đã lưu lúc/);

  await test.step("Enter goes to the next cell; what was typed is saved by itself", async () => {
    await expect(officer.getByText("Chỉ tiêu chung của Giao ước: từ 86%")).toBeVisible();
    await tabTo(officer, cell(officer, "Hội nghị, buổi tuyên truyền"));
    await officer.keyboard.type("14");
    await officer.keyboard.press("Enter");
    await expect(cell(officer, /hỏa táng.*: số thực hiện/)).toBeFocused();
    await officer.keyboard.press("k");
    await expect(cell(officer, /hỏa táng.*: số thực hiện/)).toHaveValue("không phát sinh");
    await officer.keyboard.press("ArrowUp");
    await officer.keyboard.type("52");
    await officer.keyboard.press("ArrowRight");
    await officer.keyboard.type("61");
    await officer.keyboard.press("Enter");
    await officer.keyboard.press("k");
    await expect(cell(officer, "Nhà Đại đoàn kết xây mới")).toHaveValue("không phát sinh");
    await expect(saved(officer)).toBeVisible();
  });

  await test.step("off line it is kept on this device, also when the page is closed", async () => {
    await context.setOffline(true);
    await typeInto(officer, cell(officer, /^Thu Quỹ/), "1 tỷ 6");
    // Before anything is sent, the money stands beside it in figures and in words.
    await expect(cell(officer, /^Thu Quỹ/)).toHaveAccessibleDescription(
      /1\.600\.000\.000 đồng: một tỷ sáu trăm triệu đồng/,
    );
    await expect(officer.getByText("Mất mạng: đang giữ trên máy này")).toBeVisible();
    await officer.getByRole("button", { name: "Lưu tạm" }).click();
    await expect(officer.getByText("Máy này chưa nối được với hệ thống")).toBeVisible();
    await expect(cell(officer, /^Thu Quỹ/)).toHaveValue("1 tỷ 6");
    const address = officer.url();
    await officer.close();
    await context.setOffline(false);
    officer = await context.newPage();
    await officer.goto(address);
    await expect(cell(officer, /^Thu Quỹ/)).toHaveValue("1 tỷ 6");
    await expect(saved(officer)).toBeVisible();
    await officer.reload();
    await expect(cell(officer, /^Thu Quỹ/)).toHaveValue("1 tỷ 6");
  });

  const head = await openReport(await signedInAs("neighbour"));
  await test.step("two who type into one cell are shown both numbers", async () => {
    await cell(officer, "Hội nghị, buổi tuyên truyền").fill("15");
    await expect(saved(officer)).toBeVisible();
    const kept = officer.waitForResponse((answer) => answer.url().endsWith("/draft"));
    await cell(officer, /^Suất quà/).fill("300");
    await kept;
    await cell(head, "Hội nghị, buổi tuyên truyền").fill("16");
    await expect(head.getByText("ở đây ghi 16, người khác vừa lưu 15")).toBeVisible();
    await expect(cell(head, /^Suất quà/)).toHaveValue("300");
    await expect(head.getByText("Người khác vừa sửa, số mới đã ở trang này")).toBeVisible();
    await head.getByRole("button", { name: "Lấy 15" }).click();
    await expect(cell(head, "Hội nghị, buổi tuyên truyền")).toHaveValue("15");
  });

  await test.step("a block copied from a table goes in, and the rest did not happen", async () => {
    await cell(officer, /^Suất quà/).focus();
    await paste(officer, "412\n6");
    await expect(cell(officer, /^Cuộc giám sát/)).toHaveValue("6");
    await pressEnterOn(officer, button(officer, "Hoàn tác"));
    await expect(cell(officer, /^Suất quà/)).toHaveValue("300");
    await cell(officer, /^Suất quà/).focus();
    await paste(officer, "412\n6");
    await expect(
      officer.getByText(/^Đã dán 2 dòng, từ “Suất quà.*” đến “Cuộc giám sát/),
    ).toBeVisible();
    await pressEnterOn(officer, button(officer, "Các ô còn lại: không phát sinh"));
    await expect(cell(officer, "Lượt tiếp công dân")).toHaveValue("không phát sinh");
    await pressEnterOn(officer, button(officer, "Trình lãnh đạo"));
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
  });

  await test.step("the head sends what the officer typed", async () => {
    await head.reload();
    await expect(cell(head, "Lượt tiếp công dân")).toHaveValue("không phát sinh");
    await pressEnterOn(head, button(head, "Duyệt và gửi"));
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
  });

  const secretary = await openReport(await signedInAs("secretary"));
  await test.step("the secretary returns one line for a cause of its own", async () => {
    await secretary.getByRole("button", { name: "Trả lại", exact: true }).click();
    await expect(secretary.getByRole("link", { name: /^Chưa chọn chỉ tiêu nào/ })).toBeVisible();
    await secretary.getByRole("checkbox", { name: "Hội nghị, buổi tuyên truyền" }).check();
    const cause = secretary.getByLabel(/^Lý do của các/);
    await cause.selectOption({ label: "Chưa khớp số kỳ trước" });
    await secretary.getByRole("button", { name: "Trả lại", exact: true }).click();
    await expect(secretary.getByText("Đã trả lại báo cáo.")).toBeVisible();
  });

  await test.step("the unit sees it beside the line, corrects it, and the change is shown", async () => {
    await head.reload();
    await expect(head.getByText("Trả lại: Chưa khớp số kỳ trước")).toBeVisible();
    await cell(head, "Hội nghị, buổi tuyên truyền").fill("17");
    await head.getByRole("button", { name: "Gửi báo cáo" }).click();
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
    await secretary.reload();
    await expect(secretary.getByText("lần gửi trước: 15")).toBeVisible();
    await secretary.getByRole("button", { name: "Xác nhận số liệu" }).click();
    await expect(secretary.getByText("Đã xác nhận số liệu").first()).toBeVisible();
  });
});

async function openReport(page: Page) {
  await page.goto("/reports");
  const period = page.getByRole("region", { name: /^Báo cáo tháng 2\/2024/ });
  await pressEnterOn(page, period.getByRole("link", { name: "Gia Lâm", exact: true }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("huyện Gia Lâm");
  return page;
}

function button(page: Page, name: string) {
  return page.getByRole("button", { name });
}

function cell(page: Page, name: string | RegExp) {
  return page.getByRole("textbox", { name });
}
