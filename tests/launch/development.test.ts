import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aProgram, root } from "./program";
import { aFolder } from "./throwaway";

test("npm run dev serves the sources as they stand and as they change, and ends in order", async () => {
  const folder = aCopyOfTheSources();
  const office = await aProgram({ dataDir: aFolder(), folder, script: "dev.ts" });
  expect(await wordsAt(`${office.url}/setup`)).toContain("Thiết lập hệ thống");

  const page = join(folder, "app/(door)/setup/page.tsx");
  writeFileSync(page, readFileSync(page, "utf8").replaceAll("Thiết lập hệ thống", "Đã sửa"));
  const changed = () => wordsAt(`${office.url}/setup`);
  await expect.poll(changed, { timeout: 60_000 }).toContain("Đã sửa");
  await office.stop("SIGTERM");
});

async function wordsAt(address: string) {
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  return answer.text();
}

/**
 * Next writes beside the sources that it serves, where the gate is reading meanwhile. Under the checkout, so that packages are found
 * there as ever; without a lockfile, so that Next takes the checkout for the whole.
 */
function aCopyOfTheSources() {
  mkdirSync(join(root, ".data"), { recursive: true });
  const folder = mkdtempSync(join(root, ".data/development-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

const parts = [
  ...["app", "components", "lib", "prisma", "public"],
  ...["next.config.ts", "package.json", "tsconfig.json"],
];
