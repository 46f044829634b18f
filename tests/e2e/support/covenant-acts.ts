import { expect, type Page } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { asOwner } from "./demo.ts";
import { forgePost } from "./form-post.ts";
import type { Account } from "./sign-in.ts";

/** The secretary's acts on a covenant's pages, each until the page says it is done. */

/** Drafts a covenant from nothing, the year's where no campaign is named; gives the address of its page. */
export async function draft(page: Page, campaign: string) {
  await page.goto("/covenants/new");
  await page.getByRole("radio", { name: /^Lập bản trống/ }).check();
  await page.getByLabel("Đợt thi đua, chuyên đề").fill(campaign);
  await page.getByRole("button", { name: "Lập dự thảo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sửa dự thảo");
  return new URL(page.url()).pathname.replace("/edit", "");
}

export function words(page: Page) {
  return page.getByRole("group", { name: /^Nội dung (mới \()?1\)?$/ }).getByLabel("Lời văn");
}

export async function write(page: Page, text: string) {
  await words(page).fill(text);
  await page.getByRole("button", { name: "Lưu tạm" }).click();
  await expect(page.getByText(/^Đã lưu dự thảo lúc/)).toBeVisible();
}

export async function present(page: Page, at: string) {
  await page.goto(at);
  await page.getByRole("button", { name: "Trình hội nghị" }).click();
  await expect(page.getByRole("link", { name: "Ghi kết quả thông qua" })).toBeVisible();
}

export async function adopt(page: Page, at: string) {
  await page.goto(`${at}/adoption`);
  await page.getByLabel("Số đơn vị có mặt").fill("5");
  await page.getByLabel("Số đơn vị thống nhất").fill("5");
  await page.getByRole("button", { name: "Ghi kết quả thông qua" }).click();
  await expect(page.getByRole("link", { name: "Mở ký kết" })).toBeVisible();
}

export async function open(page: Page, at: string) {
  await page.goto(`${at}/opening`);
  await page.getByRole("button", { name: "Mở ký kết" }).click();
  await expect(page.getByText("Đang chờ các đơn vị ký.")).toBeVisible();
}

export function idAt(at: string) {
  return at.split("/").at(-1) ?? "";
}

type Hall = { secretary: Account; eventId: string };

/** Presented, adopted and opened by posts alone, for what was shown on the screen before. */
export async function openWithoutScreen(at: string, { secretary, eventId }: Hall) {
  const hands = { presentUnits: "5", agreedUnits: "5", disagreedUnits: "0" };
  for (const [action, more] of [
    ["presentToConferenceAction", {}],
    ["recordAdoptionAction", { eventId, ...hands }],
    ["openForSigningAction", {}],
  ] as const) {
    const { revision } = await covenantAt(at);
    const fields = { covenantId: idAt(at), revision, ...more };
    await post(action, fields, secretary);
  }
}

/** Read and signed by posts alone, likewise. */
export async function signWithoutScreen(signer: Account, at: string) {
  const { hash } = await covenantAt(at);
  const fields = { covenantId: idAt(at), textHash: hash };
  await post("recordReadingAction", fields, signer);
  await post("signCovenantAction", { ...fields, password: demoPassword }, signer);
}

/** What is not refused, neither as a whole nor in a field. */
async function post(...form: Parameters<typeof forgePost>) {
  const { message, fieldErrors } = await forgePost(...form);
  expect({ message, fieldErrors }, form[0]).toEqual({});
}

async function covenantAt(at: string) {
  const [found] = await asOwner<{ revision: string; hash: string }>(
    `select c.revision::text, coalesce(v.text_hash, '') as hash
     from covenants c left join covenant_versions v on v.id = c.version_id where c.id = $1`,
    [idAt(at)],
  );
  if (!found) throw new Error(`There is no covenant at ${at}`);
  return found;
}
