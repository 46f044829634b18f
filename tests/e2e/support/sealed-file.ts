import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { refusals } from "../../../lib/refusal.ts";
import { differsWords, matchesWords } from "../../../lib/seal/labels.ts";
import { aPdf } from "../../support/files.ts";
import { downloaded } from "./download.ts";
import { pdfNamed } from "./pdf-file.ts";
import { press } from "./voting.ts";

/** Whoever stays on a covenant's page finds its seal there once the worker has made it. */
export async function isSealed(page: Page, at: string) {
  await expect
    .poll(async () => (await page.request.get(`${at}/sealed`)).status(), { timeout: 30_000 })
    .toBe(200);
  await page.reload();
}

/** The sealed file, which the bundle for checking it elsewhere holds as well, beside a copy signed outside. */
export async function sealedFile(page: Page, signedCopy: string) {
  const sealed = await downloaded(page, "Tải bản PDF đã niêm phong");
  const bundle = unzipSync(new Uint8Array(await downloaded(page, "Tải bộ hồ sơ tự kiểm tra")));
  const names = ["van-ban.pdf", signedCopy, "HUONG-DAN.txt"];
  expect(Object.keys(bundle)).toEqual(expect.arrayContaining(names));
  expect(Buffer.from(bundle["van-ban.pdf"] ?? []).equals(sealed)).toBe(true);
  return sealed;
}

/** On the page that anyone may open: the file matches, the same with a flipped byte differs, another is unknown. */
export async function isToldApart(page: Page, sealed: Buffer, signer: string) {
  await page.goto("/xac-minh");
  await check(page, sealed);
  await expect(page.getByText(matchesWords, { exact: true })).toBeVisible();
  await expect(page.locator("main")).toContainText(signer);
  const flipped = Buffer.from(sealed);
  flipped[sealed.length >> 1] = (sealed[sealed.length >> 1] ?? 0) ^ 1;
  await check(page, flipped);
  await expect(page.getByText(differsWords, { exact: true })).toBeVisible();
  await check(page, aPdf("Tệp khác"));
  await expect(page.getByText(refusals["seal.unknown"], { exact: true })).toBeVisible();
}

/** The address in the QR code, which the file also holds in letters, opens the evidence. */
export async function leadsToEvidence(page: Page, sealed: Buffer, signers: readonly string[]) {
  const [, code] = /xac-minh\?ma=([0-9A-Z-]+)/.exec(sealed.toString("latin1")) ?? [];
  await page.goto(`/xac-minh?ma=${code}`);
  const evidence = page.getByRole("region", { name: "Văn bản ứng với mã này" });
  for (const name of signers) await expect(evidence).toContainText(name);
}

async function check(page: Page, buffer: Buffer) {
  const file = pdfNamed("giao-uoc.pdf", buffer);
  await page.getByLabel("Tệp PDF").setInputFiles(file);
  await press(page, "Đối chiếu tệp");
}
