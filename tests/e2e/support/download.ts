import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

/** What a link of the page brings. */
export async function downloaded(page: Page, link: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  return readFile(await (await download).path());
}

/** The words of a Word file, a space after each paragraph and cell. */
export function textOfWord(bytes: Buffer) {
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))["word/document.xml"] ?? new Uint8Array());
  return xml.replaceAll("</w:p>", " ").replaceAll(/<[^>]+>/g, "");
}
