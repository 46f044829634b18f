import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { aPdf } from "../../support/files.ts";
import { asOwner } from "../support/demo.ts";
import { aConferenceOfNine } from "../support/nine-units.ts";
import { test } from "../support/test.ts";
import { agree, cast, press, receive, take } from "../support/voting.ts";

const scan = { name: "bien-ban.pdf", mimeType: "application/pdf", buffer: aPdf("Biên bản") };

test.describe.configure({ timeout: 240_000 }); // eight browsers

test("of nine units five vote by device and four on paper, both are one count, and its minutes are signed by all", async ({
  signedInAs,
}, info) => {
  const { event, voters, presiding: leader } = await aConferenceOfNine();
  const keeper = await signedInAs("admin");
  const presiding = await signedInAs(leader);
  const projector = await signedInAs(leader);

  await test.step("the roll call follows what is recorded, without reloading", async () => {
    await projector.goto(`/events/${event}`);
    await expect(projector.getByText("Có mặt 9/9 đơn vị").first()).toBeVisible();
    await asOwner(
      "update event_attendances set representative_name = 'Trần Thị Đến Sau' where event_id = $1",
      [event],
    );
    await expect(projector.getByText(/^Trần Thị Đến Sau/)).toHaveCount(9);
  });

  await test.step("the roll says who votes on paper; nobody is on both", async () => {
    await keeper.goto(`/events/${event}/votes/new?subject=lead`);
    await keeper.getByRole("radio", { name: "Bỏ phiếu kín" }).check();
    for (const unit of ["Chín 1", "Chín 2", "Chín 3"])
      await keeper.getByRole("checkbox", { name: unit }).check();
    await keeper.getByLabel("Theo Quy chế nào").fill("Quy chế hoạt động của Cụm");
    await press(keeper, "Chuẩn bị biểu quyết");
    await keeper.getByRole("radio", { name: /^Phiếu giấy và phiếu điện tử/ }).check();
    for (const unit of ["Chín 6", "Chín 7", "Chín 8", "Chín 9"])
      await keeper.getByRole("checkbox", { name: unit }).check();
    for (const index of [0, 1])
      await keeper.getByRole("textbox", { name: "Họ và tên" }).nth(index).fill("Nguyễn Văn An");
    await agree(keeper);
    await presiding.goto(keeper.url());
    await take(presiding, "Mở phát phiếu");
    await projector.goto(`${keeper.url()}/turnout`);
    await expect(projector.getByText("0/5")).toBeVisible();
  });

  await test.step("five receive and send theirs; a unit on paper is told so", async () => {
    const pages = [];
    for (const voter of voters.slice(0, 5)) {
      const page = await signedInAs(voter);
      await page.goto(`${keeper.url()}/ballot`);
      await receive(page);
      pages.push(page);
    }
    const [onPaper] = voters.slice(8);
    if (!onPaper) throw new Error("nine voters");
    const last = await signedInAs(onPaper);
    await last.goto(`${keeper.url()}/ballot`);
    await expect(
      last.getByRole("heading", { name: "Đơn vị bỏ phiếu giấy trong lần này" }),
    ).toBeVisible();
    await expect(last.getByRole("button", { name: "Nhận phiếu" })).toBeHidden();
    await take(presiding, "Bắt đầu bỏ phiếu");
    const units = ["Chín 1", "Chín 1", "Chín 1", "Chín 2", "Chín 3"];
    for (const [index, page] of pages.entries()) await cast(page, units[index] ?? "");
    await take(presiding, "Kết thúc bỏ phiếu");
  });

  await test.step("what the box held stays unseen until the paper is counted and confirmed", async () => {
    await expect(presiding.getByText("Kết quả", { exact: true })).toBeHidden();
    await keeper.reload();
    await keeper.getByLabel("Số phiếu thu về").fill("4");
    await keeper.getByLabel("Phiếu hợp lệ").fill("4");
    await keeper.getByLabel("Phiếu không hợp lệ").fill("0");
    const rows = keeper.getByRole("textbox", { name: /^Số phiếu, / });
    for (const [index, votes] of ["2", "1", "1"].entries()) await rows.nth(index).fill(votes);
    await press(keeper, "Nhập kết quả kiểm phiếu");
    await expect(keeper.getByText("chờ người thứ hai xác nhận")).toBeVisible();
    await presiding.reload();
    await press(presiding, "Xác nhận kết quả kiểm phiếu");
    await expect(presiding.getByText(/Chín 1\. Số phiếu: 5\/9 đơn vị thành viên/)).toBeVisible();
    await expect(presiding.getByText(/^Kết quả: .*Chín 1\.$/)).toBeVisible();
    // The projector has come to it by itself.
    await expect(projector.getByText(/^Kết quả: .*Chín 1\.$/)).toBeVisible();
  });

  await test.step("the minutes are opened for the head of the Tổ kiểm phiếu and who presides; its member signs by pen", async () => {
    await keeper.reload();
    const act = "Mở ký trên hệ thống: Biên bản kiểm phiếu";
    const form = keeper.locator("details").filter({ hasText: act });
    await form.locator("summary").click();
    const places = form.getByRole("combobox");
    await places
      .first()
      .selectOption({ label: "Nguyễn Văn An, Chủ tịch, Ủy ban MTTQ Việt Nam xã Chín 6" });
    await places.nth(2).selectOption({ label: "Nguyễn Văn An, Chủ tịch" });
    await press(keeper, "Mở ký trên hệ thống");
    await expect(keeper.getByText("0/3 chữ ký")).toBeVisible();
    await expect(keeper.getByRole("button", { name: "Ký Biên bản kiểm phiếu" })).toBeHidden();
  });

  const [head] = voters.slice(5);
  const signers = [await signedInAs(head ?? null), presiding];
  await test.step("each signs their own place from what waits for them", async () => {
    const paper = keeper.url();
    for (const [index, page] of signers.entries()) {
      await page.goto("/");
      await page.getByRole("link", { name: /Đọc và ký/ }).click();
      await expect(page).toHaveURL(paper);
      await expect(page.getByText("Số phiếu phát ra: 9 phiếu")).toBeVisible();
      if (index === 0) {
        await signWith(page, "không phải mật khẩu");
        await expect(page.getByText(/^Mật khẩu đang dùng nhập chưa đúng/).first()).toBeVisible();
      }
      await signWith(page, demoPassword);
      await expect(page.getByText(`${index + 1}/3 chữ ký`)).toBeVisible();
      await expect(page.getByText(/^Đã ký xác nhận trên hệ thống, /)).toHaveCount(index + 1);
    }
  });

  await test.step("the scan of what was frozen is confirmed by its hash, and its signature completes the paper", async () => {
    await keeper.reload();
    const form = keeper.locator("details").filter({ hasText: "Thêm bản chụp đã ký" }).last();
    await form.locator("summary").click();
    await form.getByLabel("Bản chụp", { exact: true }).setInputFiles(scan);
    await form.getByRole("checkbox", { name: "THÀNH VIÊN Nguyễn Văn An" }).check();
    await press(keeper, "Thêm bản chụp");
    await expect(keeper.getByText(/Đang chờ người thứ hai xác nhận/)).toBeVisible();
    const [second] = signers;
    if (!second) throw new Error("two signers");
    await second.reload();
    await second.locator("summary").filter({ hasText: "Xác nhận bản chụp" }).click();
    await expect(second.getByText(/mã kiểm tra( [0-9a-f]{4}){16}$/)).toBeVisible();
    await press(second, "Xác nhận bản chụp");
    await expect(second.getByText("đủ 3 chữ ký")).toBeVisible();
    await expect(second.getByText(/^Đã ký bản giấy, bản chụp được xác nhận/)).toHaveCount(1);
  });

  await test.step("the sealed paper matches on the public page, and nothing of it is shown there", async () => {
    const sealed = keeper.getByRole("link", { name: "Tải bản đã ký, niêm phong" });
    await expect(async () => {
      await keeper.reload();
      await expect(sealed).toBeVisible({ timeout: 1000 });
    }).toPass();
    const download = keeper.waitForEvent("download");
    await sealed.click();
    const path = info.outputPath("bien-ban.pdf");
    await (await download).saveAs(path);
    const anyone = await signedInAs(null);
    await anyone.goto("/xac-minh");
    await anyone.getByLabel("Tệp PDF").setInputFiles(path);
    await press(anyone, "Đối chiếu tệp");
    await expect(anyone.getByText(/^Tệp này khớp với bản lưu/)).toBeVisible();
    await expect(anyone.getByText("Nguyễn Văn An")).toHaveCount(0);
  });
});

async function signWith(page: Page, password: string) {
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await press(page, "Ký Biên bản kiểm phiếu");
}
