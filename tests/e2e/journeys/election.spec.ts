import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { aPdf } from "../../support/files.ts";
import { the } from "../access-examples.ts";
import { asOwner } from "../support/demo.ts";
import { test } from "../support/test.ts";

const scan = { name: "bien-ban.pdf", mimeType: "application/pdf", buffer: aPdf("Biên bản") };
const document = "Hội nghị ngày 29/02/2024";

test.describe.configure({ timeout: 240_000 }); // two people, two votes, three rounds

test("Cụm 3 chooses next year's lead by suy tôn, and its deputy on paper in a second round", async ({
  signedInAs,
}) => {
  await asOwner("insert into cluster_years (id, cluster_id, year) values ($1, $2, 2025)", [
    randomUUID(),
    await the.cluster(),
  ]);
  const secretary = await signedInAs("secretary");
  const deputy = await signedInAs("deputy");
  const event = `/events/${await the.event()}`;

  await test.step("suy tôn: one unit introduced, four of five hands", async () => {
    await prepare(secretary, { event, act: "Chọn Cụm trưởng", units: ["huyện Gia Lâm"] });
    await press(secretary, "Thông qua danh sách");
    await secretary.getByRole("textbox", { name: /^Đồng ý, / }).fill("4");
    await secretary.getByRole("textbox", { name: /^Không đồng ý, / }).fill("1");
    await press(secretary, "Nhập kết quả kiểm phiếu");
    await expect(secretary.getByText("chờ người thứ hai xác nhận")).toBeVisible();
    await expect(button(secretary, "Xác nhận kết quả kiểm phiếu")).toBeHidden();
  });

  await test.step("a second person finds the same, and the arithmetic stands in words", async () => {
    await deputy.goto(secretary.url());
    await press(deputy, "Xác nhận kết quả kiểm phiếu");
    await expect(
      deputy.getByText("4/5 đơn vị thành viên, đạt tỷ lệ 80%; Quy chế quy định trên 50%"),
    ).toBeVisible();
    await expect(button(deputy, "Công bố kết quả")).toBeHidden();
  });

  await test.step("announced and concluded: Gia Lâm prepares 2025", async () => {
    await secretary.reload();
    await press(secretary, "Công bố kết quả");
    await secretary.getByLabel("Biên bản, văn bản kết luận").fill(document);
    await press(secretary, "Đề nghị kết luận");
    await expect(secretary.getByText("Chờ chủ trì hoặc một cán bộ khác xác nhận")).toBeVisible();
    await deputy.goto(secretary.url());
    await press(deputy, "Xác nhận kết luận");
    await expect(deputy.getByText("Đã ghi kết luận. Kết quả có hiệu lực.")).toBeVisible();
    await secretary.reload();
    await expect(secretary.getByText(`Đã được công nhận (${document})`)).toBeVisible();
    await secretary.goto(`/clusters/${await the.cluster()}/2025/leadership`);
    await expect(secretary.getByText(/Gia Lâm/).first()).toBeVisible();
  });

  await test.step("on paper nobody reaches half; the two best go on, and one is in", async () => {
    await secretary.goto(event);
    const units = ["huyện Mê Linh", "huyện Sóc Sơn", "huyện Đông Anh"];
    await prepare(secretary, { event, act: "Chọn Cụm phó", units, way: "Bỏ phiếu kín" });
    await agreeOnPaper(secretary);
    const ballots = secretary.getByRole("link", {
      name: /^Tải bản PDF ?: Phiếu bầu lần 1: in 5 tờ/,
    });
    const answer = await secretary.request.get((await ballots.getAttribute("href")) ?? "");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await countPaper(secretary, ["2", "2", "1"]);
    await confirm(deputy, secretary);
    await expect(
      secretary.getByText(/^Bỏ phiếu lần nữa, số được chọn là 1: .*Mê Linh, .*Sóc Sơn\.$/),
    ).toBeVisible();
    await agreeOnPaper(secretary);
    await countPaper(secretary, ["2", "4"]);
    await expect(secretary.getByText(/nhiều hơn số phiếu hợp lệ cho phép/)).toBeVisible();
    await countPaper(secretary, ["1", "4"]);
    await confirm(deputy, secretary);
    await expect(secretary.getByText(/^Kết quả: .*huyện Sóc Sơn\.$/)).toBeVisible();
    await press(secretary, "Công bố kết quả");
    await expect(secretary.getByText("Đã công bố kết quả").first()).toBeVisible();
  });

  await test.step("the minutes, signed by the whole Tổ kiểm phiếu and who presides, come back as a scan", async () => {
    const act = "Thêm bản chụp đã ký: Biên bản kiểm phiếu";
    const form = secretary.locator("details").filter({ hasText: act }).last();
    await form.locator("summary").click();
    await form.getByLabel("Bản chụp", { exact: true }).setInputFiles(scan);
    const signatures = form.getByRole("checkbox");
    await signatures.first().check();
    await form.getByRole("button", { name: "Thêm bản chụp" }).click();
    await expect(secretary.getByText(/^Bản chụp chưa đủ chữ ký: CHỦ TRÌ/)).toBeVisible();
    for (const signature of await signatures.all()) await signature.check();
    await form.getByLabel("Bản chụp", { exact: true }).setInputFiles(scan);
    await form.getByRole("button", { name: "Thêm bản chụp" }).click();
    await expect(secretary.getByText(/Đang chờ người thứ hai xác nhận/)).toBeVisible();
    await deputy.goto(secretary.url());
    await deputy.locator("summary").filter({ hasText: "Xác nhận bản chụp" }).click();
    await press(deputy, "Xác nhận bản chụp");
    await expect(deputy.getByText(/^Đã xác nhận bản chụp/)).toBeVisible();
  });
});

type Prepared = { event: string; act: string; units: string[]; way?: string };

async function prepare(page: Page, { event, act, units, way = "Suy tôn" }: Prepared) {
  await page.goto(event);
  await page.getByRole("link", { name: act }).click();
  await page.getByRole("radio", { name: way }).check();
  for (const unit of units) await page.getByRole("checkbox", { name: unit }).check();
  await press(page, "Chuẩn bị biểu quyết");
  await expect(page.getByText("Đang chuẩn bị")).toBeVisible();
}

async function agreeOnPaper(page: Page) {
  await page.getByRole("textbox", { name: "Họ và tên" }).first().fill("Đinh Văn Sơn");
  await press(page, "Thông qua danh sách");
  await expect(page.getByLabel("Số phiếu thu về")).toBeVisible();
}

async function countPaper(page: Page, votes: string[]) {
  await page.getByLabel("Số phiếu thu về").fill("5");
  await page.getByLabel("Phiếu hợp lệ").fill("5");
  await page.getByLabel("Phiếu không hợp lệ").fill("0");
  const rows = page.getByRole("textbox", { name: /^Số phiếu, / });
  for (const [index, number] of votes.entries()) await rows.nth(index).fill(number);
  await press(page, "Nhập kết quả kiểm phiếu");
}

async function confirm(second: Page, first: Page) {
  await expect(first.getByText("chờ người thứ hai xác nhận")).toBeVisible();
  await second.goto(first.url());
  await press(second, "Xác nhận kết quả kiểm phiếu");
  await expect(second.getByText("Đã xác nhận kết quả kiểm phiếu.")).toBeVisible();
  await first.reload();
}

async function press(page: Page, name: string) {
  await button(page, name).click();
}

function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}
