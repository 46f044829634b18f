import { expect, type Page } from "@playwright/test";
import { accountAt, haiBaTrung, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { asOwner } from "../support/demo.ts";
import { type Account, signIn } from "../support/sign-in.ts";
import { test } from "../support/test.ts";

test.use({ allowedComplaints: [/401/] });

test("a sign-in that ends while one types loses nothing, and shows nothing of it to whoever signs in next", async ({
  signedInAs,
}) => {
  const { periodId, nameOf } = await openMonth({
    ...{ name: "tháng đăng nhập lại", codes: ["tap_huan_luot"] },
  });
  const report = `/reports/${periodId}/${await unitIdOf(haiBaTrung)}`;
  const account = await accountAt(haiBaTrung, "unitReporter");
  const page = await signedInAs(account);
  const cell = page.getByRole("textbox", { name: nameOf(0) });
  const sent = savesOf(page);

  await test.step("what is typed once the sign-in has ended is kept on the device, and it is said why", async () => {
    await page.goto(report);
    await cell.fill("4");
    await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
    await asOwner("update sessions set expires_at = '2024-01-01' where person_id = $1", [
      account.personId,
    ]);
    await cell.fill("45");
    await expect(page.getByText(/đang giữ trên máy này\. Phiên làm việc đã hết hạn/)).toBeVisible();
  });

  await test.step("another person on the same device neither sees it nor sends it", async () => {
    sent.length = 0;
    await signInHere(page, await accountAt(haiBaTrung, "unitLeader"));
    await page.goto(report);
    await expect(cell).toHaveValue("4");
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await cell.fill("5");
    await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
    await cell.fill("4");
    await expect.poll(() => sent.length).toBe(2);
    expect(sent.join()).not.toContain('"45"');
  });

  await test.step("signed in again one finds what one had typed, and it is saved", async () => {
    await signInHere(page, account);
    await page.goto(report);
    await expect(cell).toHaveValue("45");
    await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
    await page.reload();
    await expect(cell).toHaveValue("45");
  });
});

/** What the page sends by itself. */
function savesOf(page: Page) {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/draft"))
      sent.push(request.postData() ?? "");
  });
  return sent;
}

async function signInHere(page: Page, account: Account) {
  await page.context().addCookies([await signIn(account)]);
}
