import { expect, type Page } from "@playwright/test";
import { test } from "../support/test.ts";

async function typeIn(page: Page, name: string, password: string) {
  await page.getByLabel("Tên đăng nhập").fill(name);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

test("an office adds someone, who sets a password with the code read over the telephone", async ({
  signedInAs,
  page,
}) => {
  const office = await signedInAs("admin");
  await office.goto("/admin/people/new");
  await office.getByRole("button", { name: "Thêm cán bộ" }).click();
  // Beside the first field that is wrong stands why, and the next key is typed there.
  await expect(office.getByLabel("Họ và tên")).toBeFocused();
  await expect(office.getByLabel("Họ và tên")).toHaveAccessibleDescription(/^Vui lòng/);
  await office.getByLabel("Họ và tên").fill("Đỗ Thị Kim Ngân");
  await office.getByLabel(/^Điện thoại/).fill("0936 111 222");
  await office.getByLabel("Vai trò").selectOption({ label: "Cán bộ phụ trách" });
  await office.getByLabel("Nơi công tác").selectOption({ label: "huyện Gia Lâm" });
  await office.getByLabel("Chức vụ").fill("Cán bộ");
  await office.getByLabel("Từ ngày").fill("2024-02-01");
  await office.getByLabel("Đến hết ngày").fill("2025-06-30");
  await office.getByRole("button", { name: "Thêm cán bộ" }).click();
  await expect(office.getByRole("heading", { name: "Đỗ Thị Kim Ngân", level: 1 })).toBeVisible();
  await expect(office.getByText("chưa đặt mật khẩu")).toBeVisible();

  await office.getByRole("button", { name: "Cấp mã dùng một lần" }).click();
  const words = await office.getByText(/^Mã dùng một lần: /).textContent();
  const code = words?.match(/^Mã dùng một lần: ([^.]+)\./)?.[1] ?? "";

  await page.goto("/sign-in/reset");
  await page.getByLabel(/^Tên đăng nhập/).fill("0936111222");
  await page.getByLabel("Mã dùng một lần").fill(code);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill("bốn con mèo ngủ");
  await page.getByLabel("Nhập lại mật khẩu mới").fill("bốn con mèo ngủ");
  await page.getByRole("button", { name: "Đặt mật khẩu mới" }).click();
  await expect(page).toHaveURL(/\/sign-in\?done=password/);
  await typeIn(page, "dothikimngan", "bốn con mèo ngủ");
  await expect(page.getByRole("heading", { name: "Việc cần làm" })).toBeVisible();

  await page.goto("/account");
  await page.getByRole("textbox", { name: /^Điện thoại/ }).fill("0936 333 444");
  await page.getByLabel("Mật khẩu đang dùng").fill("bốn con mèo ngủ");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã lưu điện thoại và thư điện tử.")).toBeVisible();

  await office.reload();
  await expect(office.getByRole("link", { name: "0936 333 444" })).toBeVisible();
  await office.getByLabel("Họ và tên").fill("Đỗ Kim Ngân");
  await office.getByRole("button", { name: "Lưu" }).click();
  await expect(office.getByRole("heading", { name: "Đỗ Kim Ngân", level: 1 })).toBeVisible();
});
