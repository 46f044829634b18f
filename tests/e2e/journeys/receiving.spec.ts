import { expect } from "@playwright/test";
import { printCounted, task } from "../support/baseline.ts";
import { heading } from "../support/month.ts";
import { Steps } from "../support/steps.ts";
import { tenSentReports } from "../support/ten-units.ts";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 120_000 }); // ten reports, one after the other

test.afterAll(printCounted);

test("a secretary receives ten units' reports, and asks two of them about odd figures", async ({
  signedInAs,
}) => {
  const ten = await tenSentReports(await signedInAs("specialist"));
  const receiver = await signedInAs(ten.secretary);
  const waiting = (unit: string) =>
    receiver
      .getByRole("listitem")
      .filter({ has: receiver.getByRole("heading", { name: new RegExp(`của xã ${unit}$`) }) });
  await task(
    "S2",
    "mười đơn vị đã gửi, mở đọc từng báo cáo từ trang đầu, đếm cả bước quay lại; không còn tệp để tải, đổi tên, xếp",
    async () => {
      const steps = new Steps(receiver);
      await steps.open("/");
      for (const [index, unit] of ten.units.entries()) {
        if (index > 0) await steps.back();
        await steps.click(waiting(unit).getByRole("link"));
        await expect(heading(receiver)).toContainText(unit);
      }
      return steps.taken;
    },
  );

  await task(
    "S4",
    "bốn số ở hai đơn vị, đo cả hai: đánh dấu hai số, một lý do, trả lại",
    async () => {
      const steps = new Steps(receiver);
      for (const unit of ten.units.slice(0, 2)) {
        await steps.open("/");
        await steps.click(waiting(unit).getByRole("link"));
        for (const n of [0, 1]) await steps.click(receiver.locator("[name='lines[]']").nth(n));
        await steps.choose(receiver.getByLabel(/^Lý do của các/), "Chưa khớp số kỳ trước");
        await steps.click(receiver.getByRole("button", { name: "Trả lại", exact: true }));
        await expect(receiver.getByText("Đã trả lại báo cáo.")).toBeVisible();
        await expect(receiver.getByRole("link", { name: /^Báo cáo tiếp theo/ })).toBeVisible();
      }
      return steps.taken;
    },
  );
});
