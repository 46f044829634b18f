import { expect, type Page } from "@playwright/test";
import { idAt } from "./covenant-acts.ts";
import { press } from "./voting.ts";

type Table = { secretary: Page; unit: Page; proposal: string };

/** The units of five are asked about the draft; one proposes other words for its first content, and they are taken up. */
export async function consult(at: string, { secretary, unit, proposal }: Table) {
  const asked = `/texts/${idAt(at)}/consulting`;
  await secretary.goto(asked);
  await secretary.getByLabel("Hạn góp ý, ngày").fill("2024-03-20");
  await press(secretary, "Gửi lấy ý kiến");
  await expect(secretary.getByText(/^Đang lấy ý kiến \(đến/)).toBeVisible();
  await unit.goto(asked);
  const first = unit.getByRole("group", { name: /^Nội dung 1$/ });
  await first.getByText("Ghi ý kiến, đề nghị lời thay").click();
  await first.getByLabel("Đề nghị ghi là").fill(proposal);
  await press(unit, "Gửi ý kiến");
  await expect(unit.getByText(/^Đã gửi ý kiến của đơn vị lúc/)).toBeVisible();
  await secretary.reload();
  await expect(secretary.getByText("1/5 đã có ý kiến")).toBeVisible();
  await secretary.getByText("Tiếp thu", { exact: true }).click();
  await press(secretary, "Ghi trả lời");
  await expect(secretary.getByText("Sửa trả lời")).toBeVisible();
  await secretary.getByText("Kết thúc lấy ý kiến", { exact: true }).first().click();
  await press(secretary, "Kết thúc lấy ý kiến");
  await expect(secretary.getByText("Đã kết thúc", { exact: true })).toBeVisible();
}
