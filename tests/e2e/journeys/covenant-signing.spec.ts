import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { fitsTheProjector, staysStill, withUnits } from "../support/hall.ts";
import { pressEnterOn, typeInto } from "../support/keyboard.ts";
import { signIn } from "../support/sign-in.ts";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 180_000 }); // seven people, two signatures
test.use({ allowedComplaints: [/status of 404|ERR_INTERNET_DISCONNECTED/] });

const doubt = "Nội dung 7 chưa nêu nguồn kinh phí.";

test("the two chairs who are left sign, and the covenant comes into force", async ({
  signedInAs,
  lookingAs,
  browser,
}) => {
  const chair = await openCovenant(await signedInAs("head"));
  await expect(chair.getByRole("button", { name: "Ký Giao ước" })).toBeHidden();
  await pressEnterOn(chair, chair.getByRole("button", { name: "Đã đọc đến hết" }));
  await expect(chair.getByText(/^Đã đọc đến hết nội dung lúc/)).toBeVisible();
  const staleTab = await chair.context().newPage();
  await staleTab.goto(chair.url());

  await test.step("it names each unit's own paper; the chair opens that of their unit", async () => {
    const named = chair.getByRole("region", { name: "Bản đăng ký thi đua của các đơn vị" });
    await expect(named).toContainText("các đơn vị khác không phải ký lại");
    await expect(named.getByRole("listitem")).toHaveCount(5);
    await expect(named.getByRole("link")).toHaveText([/huyện Sóc Sơn$/]);
  });

  await test.step("instead of signing the chair may ask for a review; few read the reason", async () => {
    await chair.getByText("Đề nghị xem lại", { exact: true }).click();
    await chair.getByRole("button", { name: "Gửi đề nghị" }).click();
    await expect(chair.getByRole("link", { name: /^Chưa ghi lý do/ })).toBeVisible();
    await chair.getByLabel("Phần cần xem lại và lý do").fill(doubt);
    await chair.getByRole("button", { name: "Gửi đề nghị" }).click();
    const asked = chair.getByRole("region", { name: "Đề nghị xem lại", exact: true });
    await expect(asked).toContainText(doubt);
    const peer = await openCovenant(await lookingAs("peer"));
    await expect(peer.locator("body")).not.toContainText(doubt);
  });

  await test.step("the secretary finds it among the things to do, and signing goes on", async () => {
    const secretary = await signedInAs("secretary");
    await secretary.goto("/");
    await secretary
      .getByRole("listitem")
      .filter({ hasText: "Trả lời đề nghị xem lại Giao ước thi đua năm 2024" })
      .getByRole("link", { name: "Trả lời" })
      .click();
    await secretary.getByLabel(/^Trả lời Ủy ban/).fill("Đã nêu tại Kế hoạch của Cụm.");
    await secretary.getByRole("button", { name: "Trả lời, tiếp tục ký" }).click();
    await expect(secretary.getByText("Trả lời:")).toBeVisible();
    await chair.reload();
    await expect(chair.getByText("Đã nêu tại Kế hoạch của Cụm.")).toBeVisible();
  });

  await test.step("a wrong password is refused in words", async () => {
    await sign(chair, "không phải mật khẩu");
    await expect(chair.getByText("Mật khẩu đang dùng nhập chưa đúng")).toBeVisible();
    await expect(signers(chair)).not.toContainText("Ngô Văn Thành");
  });

  const hall = await signedInAs("lead");
  await test.step("the hall sees the contents one by one, then the board", async () => {
    await openCovenant(hall);
    await hall.getByRole("link", { name: "Trình chiếu lễ ký kết" }).click();
    const size = hall.viewportSize() ?? { width: 1366, height: 768 };
    await hall.setViewportSize({ width: 1024, height: 300 });
    await expect(hall.getByText(/^Còn tiếp bên dưới, trang 1\/\d$/)).toBeInViewport();
    await hall.keyboard.press("End");
    await expect(hall.getByText(/^Hết nội dung này/)).toBeVisible();
    await hall.setViewportSize(size);
    for (let content = 1; content <= 7; content++) {
      await expect(hall.getByText(`${content}/7`)).toBeVisible();
      const own = hall.getByText("các đơn vị khác không phải ký lại");
      await expect(own).toHaveCount(content === 7 ? 1 : 0);
      await hall.keyboard.press("PageDown");
    }
    await expect(hall.getByText("3/5")).toBeVisible();
    await expect(hall.locator("body")).not.toContainText(doubt);
  });

  await test.step("the board of five, or of twelve, is seen at once on either projector; nothing moves", async () => {
    await staysStill(hall);
    await fitsTheProjector(hall);
    await withUnits(hall, 12, () => fitsTheProjector(hall));
  });

  await test.step("the right one signs, by keyboard alone", async () => {
    await typeInto(chair, chair.getByLabel("Mật khẩu", { exact: true }), demoPassword);
    await pressEnterOn(chair, chair.getByRole("button", { name: "Ký Giao ước" }));
    await expect(signers(chair)).toContainText("Đồng chí Ngô Văn Thành, Chủ tịch");
    await expect(signers(chair)).not.toContainText("Giao ước có đủ chữ ký");
  });

  await test.step("the board fills without reloading, also after the connection was lost", async () => {
    await expect(hall.getByText("4/5")).toBeVisible();
    await expect(rowOf(hall, "huyện Sóc Sơn")).toContainText("đã ký");
    await hall.context().setOffline(true);
    await expect(hall.getByText("Mất kết nối, đang nối lại")).toBeVisible();
    await expect(rowOf(hall, "huyện Đông Anh")).toContainText("đang chờ");
  });

  await test.step("a tab that still shows the form is told", async () => {
    await sign(staleTab, demoPassword);
    await expect(staleTab.getByText("Đơn vị đã ký Giao ước này lúc")).toBeVisible();
  });

  const plain = await browser.newContext({ javaScriptEnabled: false });
  await plain.addCookies([await signIn("deputy")]);
  const last = await openCovenant(await plain.newPage());
  await test.step("the last signature, on a device without script, brings it into force", async () => {
    await last.getByRole("button", { name: "Đã đọc đến hết" }).click();
    await sign(last, demoPassword);
    await expect(signers(last)).toContainText("Giao ước có đủ chữ ký lúc");
    await expect(signers(last)).toContainText("Đồng chí Trịnh Đình Khoa, Chủ tịch");
  });

  await test.step("the hall reads the last line", async () => {
    await hall.context().setOffline(false);
    const last = "Giao ước thi đua năm 2024 của Cụm thi đua số 3 đã được ký kết";
    await expect(hall.getByText(last)).toBeVisible();
    const code = hall.getByRole("img", { name: "Mã QR mở trang xác minh Giao ước" });
    await expect(code).toBeVisible({ timeout: 60_000 });
    await fitsTheProjector(hall);
  });

  await test.step("the hash on the page is that of the text anyone can download", async () => {
    await last.getByText("Mã kiểm tra nội dung").click();
    const text = await last.request.get(`${new URL(last.url()).pathname}/text`);
    const hash = createHash("sha256").update(await text.body());
    const groups = hash.digest("hex").match(/.{4}/g) ?? [];
    await expect(last.getByText(groups.join(" "))).toBeVisible();
  });

  await test.step("the history says who signed what, and when", async () => {
    await expect(last.getByRole("region", { name: "Lịch sử" })).toContainText(
      /Đồng chí Ngô Văn Thành, Chủ tịch Ủy ban MTTQ Việt Nam huyện Sóc Sơn,\s+ký Giao ước thi đua năm 2024\s+lúc \d\d giờ \d\d phút, ngày 29\/02\/2024/,
    );
  });

  await test.step("the supervising leader reads it and finds nothing to sign", async () => {
    const leader = await openCovenant(await lookingAs("supervisor"));
    await expect(signers(leader)).toContainText("Giao ước có đủ chữ ký lúc");
    await expect(leader.getByRole("region", { name: "Ký Giao ước" })).toBeHidden();
  });
  await plain.close();
});

async function openCovenant(page: Page) {
  await page.goto("/covenants");
  await page.getByRole("link", { name: /^Giao ước thi đua năm 2024/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("năm 2024");
  return page;
}

function rowOf(page: Page, unit: string) {
  return page.getByRole("listitem").filter({ hasText: unit });
}

function signers(page: Page) {
  return page.getByRole("region", { name: "Đơn vị ký kết" });
}

async function sign(page: Page, password: string) {
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ký Giao ước" }).click();
}
