import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { aSigningKey } from "../../lib/signature/a-signing-key.ts";
import { signCopy } from "../../lib/signature/sign-copy.ts";
import { aPdf } from "../../support/files.ts";
import {
  expectNoSidewaysScroll,
  expectNoViolations,
  expectRoomForFingers,
} from "../support/accessibility.ts";
import { adopt, draft, open, present, words, write } from "../support/covenant-acts.ts";
import { asOwner } from "../support/demo.ts";
import { forgePost } from "../support/form-post.ts";
import { type Person, personId } from "../support/people.ts";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 240_000 }); // six people, the whole life of a covenant

const campaign = "Vì người nghèo";
const title = `Giao ước thi đua đợt “${campaign}”, năm 2024`;

/** A campaign's covenant of the demo's cluster, which no other journey opens. */
test("five units: drafted, changed in the hall, taken back, signed in four ways, amended by an annex", async ({
  signedInAs,
}) => {
  const secretary = await signedInAs("secretary");
  const at = await draft(secretary, campaign);
  await write(secretary, "Vận động xây mới nhà Đại đoàn kết.");

  await test.step("words changed in the hall stand beside those it was shown, and are adopted", async () => {
    await present(secretary, at);
    await secretary.getByRole("link", { name: "Hội nghị sửa lời văn" }).click();
    await words(secretary).fill("Vận động xây mới, sửa chữa nhà Đại đoàn kết.");
    await secretary.getByRole("button", { name: "Lưu lời sửa tại hội nghị" }).click();
    await expect(secretary.getByRole("insertion")).toHaveText(/sửa chữa/);
    await adopt(secretary, at);
    await open(secretary, at);
  });

  const head = await signedInAs("head");
  await test.step("a chair asks for a review; the text is taken back, changed, adopted and opened anew", async () => {
    await head.goto(at);
    await head.getByText("Đề nghị xem lại", { exact: true }).click();
    await head.getByLabel("Phần cần xem lại và lý do").fill("Chưa nêu thời hạn.");
    await head.getByRole("button", { name: "Gửi đề nghị" }).click();
    await expect(head.getByRole("region", { name: "Đề nghị xem lại", exact: true })).toBeVisible();
    await secretary.goto(`${at}/withdrawal`);
    await secretary.getByLabel("Lý do thu hồi").fill("Bổ sung thời hạn.");
    await secretary.getByRole("button", { name: "Thu hồi để chỉnh sửa" }).click();
    await expect(secretary.getByText("Bổ sung thời hạn.").first()).toBeVisible();
    await head.getByRole("button", { name: "Đã đọc đến hết" }).click();
    const stale = head.getByRole("region", { name: "Ký Giao ước", exact: true });
    await expect(stale).toContainText("đã được thu hồi để chỉnh sửa lúc");
    await expect(stale).toContainText("Vũ Minh Đức");
    await expect(head.getByRole("button", { name: "Đã đọc đến hết" })).toBeHidden();
    await secretary.goto(`${at}/edit`);
    await write(secretary, "Vận động xây mới, sửa chữa nhà Đại đoàn kết trước ngày 18/11.");
    await present(secretary, at);
    await adopt(secretary, at);
    await open(secretary, at);
  });

  await test.step("one unit signs on the tablet passed along the table, by its chair's own password", async () => {
    await secretary.goto(at);
    await secretary.getByRole("link", { name: "Ký trên máy dùng chung" }).click();
    await fitsTheTable(secretary);
    await secretary.getByRole("link", { name: "Ủy ban MTTQ Việt Nam huyện Thanh Trì" }).click();
    await fitsTheTable(secretary);
    await secretary.getByRole("link", { name: "Đồng chí Phạm Quốc Hưng" }).click();
    await fitsTheTable(secretary);
    await signAtTheTable(secretary, demoPassword);
    await expect(secretary.getByText(/^Chưa ghi nhận việc đọc đến hết/)).toBeVisible();
    await secretary.getByRole("checkbox", { name: /^Đã đọc đến hết/ }).check();
    await signAtTheTable(secretary, "không phải mật khẩu");
    await expect(secretary.getByText("Mật khẩu đang dùng nhập chưa đúng")).toBeVisible();
    await signAtTheTable(secretary, demoPassword);
    await expect(secretary.getByText("huyện Thanh Trì đã ký.")).toBeVisible();
    await fitsTheTable(secretary);
  });

  await test.step("nothing of the chair is left on it; the signature says whose device it was", async () => {
    await secretary.setViewportSize({ width: 1366, height: 768 });
    await secretary.goBack();
    await expect(secretary.getByText("Vui lòng chọn đơn vị khác.")).toBeVisible();
    await expect(secretary.getByLabel("Mật khẩu", { exact: true })).toHaveCount(0);
    await secretary.goto("/account");
    await expect(secretary.locator("body")).toContainText("Vũ Minh Đức");
    await secretary.goto(at);
    await expect(signers(secretary)).toContainText("trên máy dùng chung do đồng chí Vũ Minh Đức");
  });

  await test.step("one in the app, by its vice chair", async () => {
    const vice = await signedInAs("vice");
    await findsWhereToSign(vice, at);
    await signInApp(vice, at);
    await expect(signers(vice)).toContainText("Đã ký (ký thay)");
  });

  await test.step("one with its own digital signature: the copy is downloaded, signed outside, and brought back", async () => {
    await head.goto(at);
    await head.getByRole("button", { name: "Đã đọc đến hết" }).click();
    await head.getByText("Ký bằng chữ ký số", { exact: true }).click();
    await head.getByRole("button", { name: "Lập bản để ký số" }).click();
    const link = head.getByRole("link", { name: /Bản để ký số/ });
    const copy = await head.request.get((await link.getAttribute("href")) ?? "");
    const unsigned = await copy.body();
    await bringCopy(head, unsigned);
    await expect(head.getByText(/^Tệp này chưa có chữ ký số/)).toBeVisible();
    await bringCopy(head, await signCopy(unsigned, aSigningKey({ name: "Ngo Van Thanh" })));
    await expect(signers(head)).toContainText("Đã ký số");
    await head.getByText("Đã kiểm tra những gì").click();
    await expect(signers(head)).toContainText("không dẫn tới gốc nào mà cơ quan đã cấu hình");
  });

  await test.step("one on paper: the secretary brings the scan, the deputy unit confirms it, and signs last", async () => {
    await secretary.goto(at);
    await secretary.getByText("Thêm bản chụp đã ký", { exact: true }).click();
    const scan = { name: "banchup.pdf", mimeType: "application/pdf", buffer: aPdf(campaign) };
    await secretary.getByLabel("Bản chụp", { exact: true }).setInputFiles(scan);
    await secretary.getByRole("checkbox", { name: /Gia Lâm đã ký/ }).check();
    await secretary.getByRole("button", { name: "Thêm bản chụp" }).click();
    await expect(signers(secretary)).toContainText("chờ xác nhận bản chụp, từ lúc");
    await expect(secretary.getByRole("button", { name: "Thêm bản chụp" })).toBeHidden();
    const deputy = await signedInAs("deputy");
    await deputy.goto(at);
    await deputy.getByText("Xác nhận bản chụp", { exact: true }).first().click();
    await deputy.getByRole("button", { name: "Xác nhận bản chụp" }).click();
    await expect(signers(deputy)).toContainText("Đã ký bản giấy");
    await signInApp(deputy, at);
    await expect(signers(deputy)).toContainText("Giao ước có đủ chữ ký lúc");
  });

  await test.step("an annex, signed by all five, changes a content; what was signed stays under it", async () => {
    await secretary.goto(at);
    await secretary.getByRole("button", { name: "Lập phụ lục" }).click();
    await expect(secretary.getByRole("heading", { level: 1 })).toHaveText("Sửa dự thảo");
    const annex = new URL(secretary.url()).pathname.replace("/edit", "");
    await secretary.getByLabel("Phụ lục làm gì").first().selectOption({ index: 1 });
    await expect(words(secretary)).toHaveValue(/trước ngày 18\/11/);
    await write(secretary, "Vận động xây mới, sửa chữa nhà Đại đoàn kết trước ngày 30/11.");
    await present(secretary, annex);
    await adopt(secretary, annex);
    await open(secretary, annex);
    for (const person of ["peer", "lead", "head", "neighbour", "deputy"] as const) {
      await signWithoutScreen(person, annex);
    }
    await secretary.goto(`${at}/opening`);
    await expect(secretary.getByText("Việc ký kết Giao ước đã kết thúc.")).toBeVisible();
    await expect(secretary.getByText("sẽ được khóa")).toHaveCount(0);
    await secretary.goto(at);
    const amended = secretary.getByRole("article", { name: /^Nội dung đang thực hiện/ });
    await expect(amended).toContainText("30/11");
    await expect(secretary.getByRole("article", { name: /^Bản gốc/ })).toContainText("18/11");
  });

  await test.step("the state of signing of every covenant is one workbook away", async () => {
    await secretary.goto("/covenants");
    await expect(secretary.getByRole("link", { name: title, exact: true })).toBeVisible();
  });
});

function signers(page: Page) {
  return page.getByRole("region", { name: "Đơn vị ký kết" });
}

/** A telephone and a tablet lying flat: nothing to scroll sideways for, nothing in the way of anyone. */
async function fitsTheTable(page: Page) {
  await expect(page).toHaveTitle(/./); // it comes with the page's end
  for (const size of [
    { width: 360, height: 740 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    await expectRoomForFingers(page);
    await expectNoViolations(page);
  }
}

/** On a telephone: past the text to its end, and to the place for signing. */
async function findsWhereToSign(page: Page, at: string) {
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at);
  await page.getByRole("link", { name: "Đến cuối nội dung" }).click();
  await expect(page.getByRole("button", { name: "Đã đọc đến hết" })).toBeInViewport();
  await page.getByRole("link", { name: "Đến chỗ ký" }).click();
  await expect(page.getByRole("heading", { name: "Ký Giao ước" })).toBeInViewport();
  await page.setViewportSize({ width, height });
}

async function signAtTheTable(page: Page, password: string) {
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Ký Giao ước" }).click();
}

async function signInApp(page: Page, at: string) {
  await page.goto(at);
  await page.getByRole("button", { name: "Đã đọc đến hết" }).click();
  await page.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Ký Giao ước" }).click();
  await expect(page.getByText("Đơn vị đã ký Giao ước này lúc")).toBeVisible();
}

async function bringCopy(page: Page, buffer: Buffer) {
  const file = { name: "ban-da-ky.pdf", mimeType: "application/pdf", buffer };
  const form = page.locator("form").filter({ hasText: "Bản đã ký số" });
  await form.getByLabel("Bản đã ký số", { exact: true }).setInputFiles(file);
  await form.getByLabel("Mật khẩu", { exact: true }).fill(demoPassword);
  await form.getByRole("button", { name: "Nộp bản đã ký số" }).click();
}

/** As on the screen above, which need not be drawn five times more. */
async function signWithoutScreen(person: Person, at: string) {
  const covenantId = at.split("/").at(-1) ?? "";
  const [text] = await asOwner<{ hash: string }>(
    `select v.text_hash as hash from covenants c join covenant_versions v on v.id = c.version_id where c.id = $1`,
    [covenantId],
  );
  const [chair] = await asOwner<{ id: string }>(
    "select id from assignments where person_id = $1 and role = 'unitLeader'",
    [await personId(person)],
  );
  const fields = { covenantId, textHash: text?.hash ?? "", actingAs: chair?.id ?? "" };
  expect(await forgePost("recordReadingAction", fields, person)).toEqual({});
  const signed = { ...fields, password: demoPassword };
  expect(await forgePost("signCovenantAction", signed, person)).toEqual({});
}
