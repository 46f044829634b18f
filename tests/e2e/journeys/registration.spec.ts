import { expect, type Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { the } from "../access-examples.ts";
import { asOwner } from "../support/demo.ts";
import { downloaded, textOfWord } from "../support/download.ts";
import { pressEnterOn, typeInto } from "../support/keyboard.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";

/** Of the unit that has not sent its registration when the demo begins. */
async function address() {
  const [unit] = await asOwner<{ id: string }>("select id from units where code = '018'");
  return `/registrations/${await the.clusterYear()}/${unit?.id}`;
}

const person = "Nguyễn Văn An";
const fund = "Thu Quỹ “Vì biển, đảo Việt Nam”";
const awardHead = [
  "Mã danh hiệu",
  "Mã đơn vị",
  "Cá nhân, bộ phận",
  "Năm",
  "Số quyết định",
  "Ngày quyết định",
  "Chuyên đề, đột xuất",
];
const ratingHead = [
  "Mã đơn vị",
  "Cá nhân, bộ phận",
  "Năm",
  "Xếp loại",
  "Có kỷ luật",
  "Số quyết định",
  "Ngày quyết định",
];

test.use({ allowedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

const decision = ["12/QĐ-MTTQ", "20/12/2023"];

test("a registration is answered from the office's records, returned, mended, confirmed, changed by request and signed", async ({
  signedInAs,
}) => {
  test.slow();
  const head = await signedInAs("neighbour");
  const specialist = await signedInAs("specialist");

  await test.step("awards and ratings come in from sheets, all lines or none", async () => {
    const admin = await signedInAs("admin");
    const award = (year: string, code = "CSTD_CS") => [code, "018", person, year, ...decision, ""];
    const rated = (year: string, words: string) => ["018", person, year, words, "", ...decision];
    await admin.goto("/admin/awards/import");
    await bring(admin, [awardHead, award("2022"), award("2023", "CSTD_LA"), award("2024")]);
    await expect(admin.getByText("Có 2 ô cần sửa. Chưa có dữ liệu nào được ghi")).toBeVisible();
    await expect(admin.getByRole("row", { name: /^A3 Mã danh hiệu CSTD_LA/ })).toBeVisible();
    await expect(
      admin.getByRole("row", { name: /^F4 Ngày quyết định 20\/12\/2023/ }),
    ).toBeVisible();
    await bring(admin, [awardHead, award("2022"), award("2023")]);
    await press(admin, "Ghi thành tích");
    await expect(admin.getByText("Đã ghi 2 thành tích.")).toBeVisible();
    await admin.getByRole("link", { name: "Nhập xếp loại từ Excel" }).click();
    const excellent = rated("2022", "Hoàn thành xuất sắc nhiệm vụ");
    await bring(admin, [ratingHead, excellent, rated("2023", "Giỏi")]);
    await expect(
      admin.getByRole("row", { name: /^D3 Xếp loại Giỏi Vui lòng ghi một trong/ }),
    ).toBeVisible();
    await bring(admin, [ratingHead, excellent, rated("2023", "Hoàn thành tốt nhiệm vụ")]);
    await press(admin, "Ghi xếp loại");
    await expect(admin.getByText("Đã ghi 2 xếp loại.")).toBeVisible();
  });

  await test.step("typed off line and on again, it is sent with two honors", async () => {
    await head.goto(await address());
    await expect(head.getByText("Đang soạn", { exact: true })).toBeVisible();
    await expect(head.getByText("Chỉ tiêu chung của Giao ước: từ 86%")).toBeVisible();
    await typeInto(head, head.getByLabel("Nhà Đại đoàn kết xây mới", { exact: true }), "9");
    head.once("dialog", (asked) => asked.dismiss());
    await head.getByRole("link", { name: "Việc cần làm" }).first().click();
    await head.context().setOffline(true);
    await head.getByRole("button", { name: "Lưu tạm" }).click();
    await expect(head.getByText("Máy này chưa nối được với hệ thống")).toBeVisible();
    await head.context().setOffline(false);
    await expect(head.getByLabel("Nhà Đại đoàn kết xây mới", { exact: true })).toHaveValue("9");
    await chooseHonor(head, 0, "Chiến sĩ thi đua cơ sở");
    await chooseHonor(head, 1, "Bằng khen cấp bộ, ban, ngành, tỉnh");
    await pressEnterOn(head, head.getByRole("button", { name: "Gửi đăng ký" }));
    await expect(head.getByText("Đã gửi đăng ký", { exact: true })).toBeVisible();
    await expect(head.getByText(/^Bản đăng ký đã gửi/)).toBeVisible();
  });

  const secretary = await signedInAs("secretary");
  await test.step("whoever checks it reads three answers, and returns one line", async () => {
    await secretary.goto(await address());
    await expect(secretary.getByText("Chưa có dữ liệu để kết luận").first()).toBeVisible();
    await secretary.getByText("Điều kiện: Chưa đạt").click();
    const lines = secretary.getByRole("listitem");
    await expect(
      lines.filter({ hasText: "2 năm liền trước hoàn thành xuất sắc" }).last(),
    ).toContainText("Chưa đạt");
    await expect(lines.filter({ hasText: "Đã đạt 2 lần liên tục" }).last()).toContainText(
      /\(xem xét\) Đạt$/,
    );
    await secretary.getByText("Trả lại, đề nghị bổ sung").click();
    await secretary
      .getByLabel(/Chiến sĩ thi đua cơ sở: Nguyễn Văn An/)
      .fill("Chưa có sáng kiến được công nhận.");
    await secretary.getByRole("button", { name: "Trả lại", exact: true }).click();
    await expect(secretary.getByText("Trả lại: Chưa có sáng kiến được công nhận.")).toBeVisible();
    await head.goto(await address());
    await expect(head.getByText("Trả lại, đề nghị bổ sung", { exact: true })).toBeVisible();
    await expect(head.getByText("Trả lại: Chưa có sáng kiến được công nhận.")).toBeVisible();
    await head.getByRole("button", { name: "Gửi đăng ký" }).click();
    await expect(head.getByText("Đã gửi đăng ký", { exact: true })).toBeVisible();
  });

  await test.step("the office assigns more, in triệu beside the unit's tỷ, before it is confirmed", async () => {
    await specialist.goto(await address());
    await specialist.locator("summary", { hasText: "Giao chỉ tiêu" }).click();
    await specialist.getByLabel(fund, { exact: true }).fill("1.500");
    await press(specialist, "Lưu chỉ tiêu giao");
    await expect(lineOf(specialist, fund)).toHaveText(/triệu đồng1.5001.400không có1.500$/);
    await secretary.goto(await address());
    await press(secretary, "Xác nhận đăng ký");
    await expect(secretary.getByText("Đã xác nhận", { exact: true })).toBeVisible();
  });

  await test.step("a change is asked for with a reason, the lead's opinion stands beside it, the office decides", async () => {
    await head.goto(await address());
    await head.locator("summary", { hasText: "Đề nghị điều chỉnh" }).click();
    await head.getByLabel("Lý do đề nghị điều chỉnh").fill("Sắp xếp đơn vị hành chính.");
    await head.getByLabel(fund, { exact: true }).fill("1,3 tỷ");
    await press(head, "Gửi đề nghị điều chỉnh");
    await expect(
      head.getByText(/^Chờ Ủy ban MTTQ Việt Nam thành phố Hà Nội quyết định\.$/),
    ).toBeVisible();
    const opinion = "Ý kiến của Cụm: không thống nhất. Các đơn vị khác giữ mức giao.";
    const lead = await signedInAs("lead");
    await lead.goto(await address());
    await lead.locator("summary", { hasText: "Cho ý kiến" }).click();
    await lead.getByLabel("Ý kiến của Cụm").selectOption({ label: "Không thống nhất" });
    await lead.getByLabel("Nội dung ý kiến").fill("Các đơn vị khác giữ mức giao.");
    await press(lead, "Ghi ý kiến");
    await expect(lead.getByText(opinion)).toBeVisible();
    await specialist.goto(await address());
    await expect(specialist.getByText(opinion)).toBeVisible();
    await specialist.getByLabel("Ý kiến trả lời").fill("Đồng ý theo đề nghị.");
    await press(specialist, "Đồng ý điều chỉnh");
    await expect(specialist.getByText("Đã điều chỉnh")).toBeVisible();
    await expect(
      specialist.getByRole("row", {
        name: `${fund} 1.400 triệu đồng (chỉ tiêu giao 1.500 triệu đồng) 1.300 triệu đồng`,
      }),
    ).toBeVisible();
    await expect(lineOf(specialist, fund)).toHaveText(/triệu đồng1.3001.300không có1.300$/);
  });

  await test.step("it is printed with what was changed, as PDF and as Word, and signed by the unit", async () => {
    await head.goto(await address());
    expect(textOfWord(await downloaded(head, "Tải bản Word"))).toMatch(
      /BẢN ĐĂNG KÝ THI ĐUA.*V\. Nội dung đã điều chỉnh trong năm.*1\.300 triệu đồng/,
    );
    const pdf = await getDocumentProxy(new Uint8Array(await downloaded(head, "Tải bản PDF")));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text.replaceAll(/\s+/g, " ")).toMatch(
      /V\. Nội dung đã điều chỉnh trong năm.*1\.400 triệu đồng .*1\.300 triệu đồng/,
    );
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
});

/** Chosen in a blank row, for the one person of this story. */
async function chooseHonor(page: Page, index: number, label: string) {
  const honor = page.getByRole("group", { name: /Danh hiệu mới/ }).nth(index);
  await honor.getByLabel("Danh hiệu, hình thức khen thưởng").selectOption({ label });
  await typeInto(page, honor.getByLabel(/Cá nhân, bộ phận/), person);
}

/** A sheet as Excel saves it for a list, looked at before anything is written. */
async function bring(page: Page, rows: readonly (readonly string[])[]) {
  const buffer = Buffer.from(`\uFEFF${rows.map((cells) => cells.join("\t")).join("\n")}`);
  await page
    .getByLabel("Tệp Excel hoặc CSV")
    .setInputFiles({ name: "danh-sach.csv", mimeType: "text/csv", buffer });
  await press(page, "Xem trước");
}

/** A target in the table that is read: what counts, what is registered, what is assigned. */
function lineOf(page: Page, name: string) {
  const table = page.getByRole("region", { name: "I. Chỉ tiêu thi đua" });
  return table.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
}

/** By the head, for themselves: the one whose name is printed is proposed. */
async function openForSigning(page: Page) {
  const form = page.locator("details").filter({ hasText: "Mở ký trên hệ thống" });
  await form.locator("summary").click();
  await expect(form.getByRole("combobox")).not.toHaveValue("");
  await press(page, "Mở ký trên hệ thống");
  await expect(page.getByText("0/1 chữ ký")).toBeVisible();
}
