import { expect } from "@playwright/test";
import { accountAt, haiBaTrung, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { fromHome } from "../support/month.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";

const name = "tháng mở lại";

test("sent, a report has its receipt; locked, it is opened again for a reason by the level above, and corrected", async ({
  signedInAs,
}) => {
  const { periodId, nameOf } = await openMonth({ name, codes: ["tap_huan_lop"] });
  const report = `/reports/${periodId}/${await unitIdOf(haiBaTrung)}`;
  const head = await signedInAs(await accountAt(haiBaTrung, "unitLeader"));
  const specialist = await signedInAs("specialist");

  await test.step("the receipt is on paper, without what only a screen can do", async () => {
    await head.goto(report);
    await head.getByRole("textbox", { name: nameOf(0) }).fill("4");
    await press(head, "Gửi báo cáo");
    const receipt = head.getByText(/^Đã nhận lúc .*, ngày 29\/02\/2024\.$/);
    await expect(receipt).toBeVisible();
    await head.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await press(head, "In");
    await expect(head.locator("body[data-printed]")).toBeVisible();
    await head.emulateMedia({ media: "print" });
    await expect(receipt).toBeVisible();
    await expect(head.getByRole("heading", { level: 1 })).toContainText("quận Hai Bà Trưng");
    await expect(
      head.getByText(/^Ủy ban MTTQ Việt Nam quận Hai Bà Trưng\. Đã nhận lúc/),
    ).toBeVisible();
    await expect(head.getByRole("button", { name: "Thu hồi bản gửi" })).toBeHidden();
    await expect(head.getByLabel("Cho chỉ tiêu")).toBeHidden();
    await head.emulateMedia({ media: "screen" });
  });

  await test.step("the office confirms and closes it for good", async () => {
    await specialist.goto(report);
    await press(specialist, "Xác nhận số liệu");
    await press(specialist, "Chốt số liệu");
    await expect(specialist.getByText("Đã chốt số liệu").first()).toBeVisible();
  });

  await test.step("the unit is told whom to call, and asks with a reason", async () => {
    await head.reload();
    await expect(head.getByText(/Liên hệ: Thái Bá Lộc/)).toBeVisible();
    await head.getByText("Đề nghị mở lại", { exact: true }).first().click();
    await press(head, "Đề nghị mở lại");
    await expect(head.getByRole("link", { name: /^Vui lòng ghi lý do/ })).toBeVisible();
    await head.getByLabel("Lý do đề nghị mở lại").fill("Sót một lớp của phường Bạch Đằng.");
    await press(head, "Đề nghị mở lại");
    await expect(head.getByText("Đang chờ cơ quan quản lý cụm trả lời.")).toBeVisible();
  });

  await test.step("the level above decides, with its words", async () => {
    await fromHome(specialist, `Trả lời đề nghị mở lại báo cáo ${name} của quận Hai Bà Trưng`);
    await expect(specialist.getByText("Sót một lớp của phường Bạch Đằng.")).toBeVisible();
    await specialist.getByLabel("Ý kiến trả lời").fill("Đồng ý, bổ sung trong hai ngày.");
    await specialist.getByLabel("Số ngày để chỉnh sửa").last().fill("2");
    await press(specialist, "Đồng ý mở lại");
    await expect(
      specialist.getByText("Đồng ý mở lại: Đồng ý, bổ sung trong hai ngày."),
    ).toBeVisible();
  });

  await test.step("the unit corrects it, and what it was stands beside it", async () => {
    await fromHome(head, `Sửa và gửi lại báo cáo ${name}`);
    await expect(head.getByText("Mở lại để chỉnh sửa", { exact: true })).toBeVisible();
    await expect(head.getByText("Đồng ý, bổ sung trong hai ngày.")).toBeVisible();
    await expect(head.getByText("Gửi lại trước 24 giờ 00, ngày 02/3/2024.")).toBeVisible();
    await head.getByRole("textbox", { name: nameOf(0) }).fill("5");
    await press(head, "Gửi báo cáo");
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
    await specialist.reload();
    await expect(specialist.getByText("lần gửi trước: 4")).toBeVisible();
  });
});
