import { expect, type Page } from "@playwright/test";
import { aPdf } from "../../support/files.ts";
import { the } from "../access-examples.ts";
import { test } from "../support/test.ts";
import { agree, press, receive, send, take } from "../support/voting.ts";

const scan = { name: "bang-diem.pdf", mimeType: "application/pdf", buffer: aPdf("Bảng điểm") };
const flag = ["huyện Mê Linh", "huyện Thanh Trì", "huyện Sóc Sơn"];
const commended = ["huyện Mê Linh", "huyện Gia Lâm", "huyện Đông Anh"];

test.describe.configure({ timeout: 240_000 }); // six browsers

test("Cụm 3 votes on honors: six candidates on one sheet, after the table of points", async ({
  signedInAs,
}) => {
  const secretary = await signedInAs("secretary");
  const presiding = await signedInAs("supervisor");
  const event = `/events/${await the.event()}`;

  await test.step("prepared with two questions, and refused before the table is adopted", async () => {
    await secretary.goto(`${event}/votes/new?subject=honors`);
    await secretary.getByRole("textbox", { name: "Nội dung" }).fill("Cờ thi đua năm 2024");
    await introduce(secretary, flag);
    await press(secretary, "Chuẩn bị biểu quyết");
    await secretary.getByRole("link", { name: "Thêm nội dung vào phiếu" }).click();
    await secretary.getByRole("textbox", { name: "Nội dung" }).fill("Bằng khen năm 2024");
    await introduce(secretary, commended);
    await press(secretary, "Thêm nội dung");
    await secretary.getByRole("radio", { name: /^Phiếu điện tử/ }).check();
    await press(secretary, "Thông qua danh sách");
    await expect(secretary.getByText(/hội nghị chưa thông qua bảng điểm/)).toBeVisible();
  });

  const vote = secretary.url();
  await test.step("the signed table is brought, its totals typed; then the list is agreed", async () => {
    await secretary.goto(`${event}/score-table`);
    await secretary.getByLabel("Bảng điểm đã ký", { exact: true }).setInputFiles(scan);
    const totals = secretary.getByRole("textbox", { name: /^Tổng điểm/ });
    const ranks = secretary.getByRole("textbox", { name: /^Xếp thứ/ });
    for (const index of [0, 1, 2, 3, 4]) {
      await totals.nth(index).fill(`${98 - index},25`);
      await ranks.nth(index).fill(`${index + 1}`);
    }
    await secretary.getByLabel("Số đơn vị có mặt").fill("5");
    await secretary.getByLabel("Số đơn vị thống nhất").fill("5");
    await press(secretary, "Ghi kết quả thông qua");
    await expect(
      secretary.getByText(/^Thông qua ngày .*: 5\/5 đơn vị có mặt thống nhất/),
    ).toBeVisible();
    await secretary.goto(vote);
    await secretary.getByRole("radio", { name: /^Phiếu điện tử/ }).check();
    await agree(secretary);
    await expect(secretary.getByText("tổng điểm 98,25").first()).toBeVisible();
  });

  await test.step("one sheet, one “Gửi phiếu” for six papers", async () => {
    await presiding.goto(vote);
    await take(presiding, "Mở phát phiếu");
    const voters = [];
    for (const person of ["peer", "lead", "head", "deputy"] as const) {
      const voter = await signedInAs(person);
      await voter.goto(`${vote}/ballot`);
      await receive(voter);
      voters.push(voter);
    }
    await take(presiding, "Bắt đầu bỏ phiếu");
    for (const voter of voters) {
      const agreed = voter.getByRole("radio", { name: "Đồng ý", exact: true });
      await expect(agreed).toHaveCount(6);
      for (const index of [0, 1, 3, 4, 5]) await agreed.nth(index).check();
      await voter.getByRole("radio", { name: "Không đồng ý" }).nth(2).check();
      await send(voter);
    }
    await take(presiding, "Kết thúc bỏ phiếu");
    await expect(
      presiding
        .getByText(/Mê Linh\. Số phiếu đồng ý: 4\/5 đơn vị thành viên, đạt tỷ lệ 80%/)
        .first(),
    ).toBeVisible();
    await expect(presiding.getByText(/Sóc Sơn\. Số phiếu đồng ý: 0\/5/)).toBeVisible();
  });
});

async function introduce(page: Page, units: readonly string[]) {
  for (const unit of units) await page.getByRole("checkbox", { name: unit }).check();
  await page.getByLabel("Số đơn vị được đề nghị, nhiều nhất").fill(`${units.length}`);
}
