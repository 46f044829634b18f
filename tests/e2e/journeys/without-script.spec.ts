import { expect, type Page } from "@playwright/test";
import { accountAt, longBien, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { asOwner } from "../support/demo.ts";
import { test } from "../support/test.ts";

// Chromium reports each script it is told not to run.
test.use({ javaScriptEnabled: false, allowedComplaints: [/ csp$/] });
test.describe.configure({ timeout: 120_000 }); // three people, three forms

test("figures are typed, mended and sent without script", async ({ signedInAs }) => {
  const month = await openMonth({
    name: "tháng không kịch bản",
    codes: ["hang_viet", "qua_tri_gia"],
  });
  const report = `/reports/${month.periodId}/${await unitIdOf(longBien)}`;
  const officer = await signedInAs(await accountAt(longBien, "unitReporter"));
  await officer.goto(report);
  const [count, money] = [field(officer, month.nameOf(0)), field(officer, month.nameOf(1))];

  await test.step("what is unclear is said, has the focus, and nothing typed is lost", async () => {
    await count.fill("mười hai");
    await money.fill("1 tỷ 6");
    await press(officer, "Trình lãnh đạo");
    await expect(count).toHaveAttribute("aria-invalid", "true");
    await expect(count).toBeFocused();
    await expect(money).toHaveValue("1 tỷ 6");
  });

  await test.step("mended it goes to the head, who sends it", async () => {
    await count.fill("12");
    await press(officer, "Trình lãnh đạo");
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
    const head = await signedInAs(await accountAt(longBien, "unitLeader"));
    await head.goto(report);
    await press(head, "Duyệt và gửi");
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
    await registers(head);
  });
});

test("a file is looked at, and what was looked at is written, without script", async ({
  signedInAs,
}) => {
  const office = await signedInAs("admin");
  await office.goto("/admin/units/import");
  const rows = ["Mã;Loại;Tên;Trực thuộc;Từ ngày;Đến hết ngày", "X-11;Xã;Cồn Nổi;01;01/01/2024;"];
  const buffer = Buffer.from(rows.join("\n"));
  const file = { name: "don-vi.csv", mimeType: "text/csv", buffer };
  await office.getByLabel("Tệp Excel hoặc CSV").setInputFiles(file);
  await press(office, "Xem trước");
  await expect(office.getByRole("cell", { name: "Cồn Nổi" })).toBeVisible();
  // The file itself is gone: the second press brings along what the first one read.
  await press(office, "Thêm đơn vị");
  await expect(office).toHaveURL(/imported=1$/);
});

async function registers(head: Page) {
  const [year] = await asOwner<{ id: string }>(
    "select y.id from cluster_years y join clusters c on c.id = y.cluster_id where c.label = 'số 1' and y.year = 2024",
  );
  await head.goto(`/registrations/${year?.id}/${await unitIdOf(longBien)}`);
  await head.getByLabel("Nhà Đại đoàn kết xây mới", { exact: true }).fill("9");
  await press(head, "Gửi đăng ký");
  await expect(head.getByText("Đã gửi đăng ký", { exact: true })).toBeVisible();
}

function field(page: Page, name: string) {
  return page.getByRole("textbox", { name });
}

function press(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true }).click();
}
