import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { the } from "../access-examples.ts";
import { asOwner } from "../support/demo.ts";
import { pressEnterOn, typeInto } from "../support/keyboard.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";

/** Of the unit that has not sent its registration when the demo begins. */
async function address() {
  const [unit] = await asOwner<{ id: string }>("select id from units where code = '018'");
  return `/registrations/${await the.clusterYear()}/${unit?.id}`;
}

test.use({ allowedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

test("a registration is sent, returned line by line, mended, confirmed, changed by request and signed", async ({
  signedInAs,
}) => {
  test.slow();
  const head = await signedInAs("neighbour");
  await head.goto(await address());
  await expect(head.getByText("Chỉ tiêu chung của Giao ước: từ 86%")).toBeVisible();
  await typeInto(head, head.getByLabel("Nhà Đại đoàn kết xây mới", { exact: true }), "9");
  head.once("dialog", (asked) => asked.dismiss());
  await head.getByRole("link", { name: "Việc cần làm" }).first().click();
  await head.context().setOffline(true);
  await head.getByRole("button", { name: "Lưu tạm" }).click();
  await expect(head.getByText("Máy này chưa nối được với hệ thống")).toBeVisible();
  await head.context().setOffline(false);
  await expect(head.getByLabel("Nhà Đại đoàn kết xây mới", { exact: true })).toHaveValue("9");
  const honor = head.getByRole("group", { name: /Danh hiệu mới/ }).first();
  await honor
    .getByLabel("Danh hiệu, hình thức khen thưởng")
    .selectOption({ label: "Chiến sĩ thi đua cơ sở" });
  await typeInto(head, honor.getByLabel(/Cá nhân, bộ phận/), "Nguyễn Văn An");
  await pressEnterOn(head, head.getByRole("button", { name: "Gửi đăng ký" }));
  await expect(head.getByText("Đã gửi đăng ký", { exact: true })).toBeVisible();

  const secretary = await signedInAs("secretary");
  await secretary.goto(await address());
  await expect(secretary.getByText("Chưa có dữ liệu để kết luận").first()).toBeVisible();
  await secretary.getByText("Trả lại, đề nghị bổ sung").click();
  await secretary
    .getByLabel(/Chiến sĩ thi đua cơ sở: Nguyễn Văn An/)
    .fill("Chưa có sáng kiến được công nhận.");
  await secretary.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(secretary.getByText("Trả lại: Chưa có sáng kiến được công nhận.")).toBeVisible();

  await head.goto(await address());
  await expect(head.getByText("Trả lại: Chưa có sáng kiến được công nhận.")).toBeVisible();
  await head.getByRole("button", { name: "Gửi đăng ký" }).click();
  await expect(head.getByText("Đã gửi đăng ký", { exact: true })).toBeVisible();
  await secretary.goto(await address());
  await secretary.getByRole("button", { name: "Xác nhận đăng ký" }).click();
  await expect(secretary.getByText("Đã xác nhận", { exact: true })).toBeVisible();

  await head.goto(await address());
  await head.locator("summary", { hasText: "Đề nghị điều chỉnh" }).click();
  await head.getByLabel("Lý do đề nghị điều chỉnh").fill("Sắp xếp đơn vị hành chính.");
  await head.getByLabel("Nhà Đại đoàn kết xây mới", { exact: true }).fill("7");
  await head.getByRole("button", { name: "Gửi đề nghị điều chỉnh" }).click();
  // A cell in which 7 has been typed is named 7 as well.
  await expect(head.getByText("Đã gửi đề nghị.")).toBeVisible();
  await expect(head.getByRole("cell", { name: "7", exact: true }).first()).toBeVisible();

  const specialist = await signedInAs("specialist");
  await specialist.goto(await address());
  await specialist.getByLabel("Ý kiến trả lời").fill("Đồng ý theo đề nghị.");
  await specialist.getByRole("button", { name: "Đồng ý điều chỉnh" }).click();
  await expect(specialist.getByText("Đã điều chỉnh")).toBeVisible();

  await head.goto(await address());
  await openForSigning(head);
  await head.locator("summary").filter({ hasText: "Thu hồi để mở ký lại" }).click();
  await head.getByLabel("Lý do thu hồi").fill("Mở nhầm.");
  await press(head, "Thu hồi");
  await expect(head.getByText("Lần mở ký này đã được thu hồi")).toBeVisible();
  await head.goto(await address());
  await expect(head.getByText(/^Một lần mở ký đã thu hồi .* Mở nhầm\.$/)).toBeVisible();
  await openForSigning(head);
  await head.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await press(head, "Ký Bản đăng ký thi đua");
  await expect(head.getByText("đủ 1 chữ ký")).toBeVisible();
});

/** By the head, for themselves: the one whose name is printed is proposed. */
async function openForSigning(page: Page) {
  const form = page.locator("details").filter({ hasText: "Mở ký trên hệ thống" });
  await form.locator("summary").click();
  await expect(form.getByRole("combobox")).not.toHaveValue("");
  await press(page, "Mở ký trên hệ thống");
  await expect(page.getByText("0/1 chữ ký")).toBeVisible();
}
