import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The files of a pattern in which a text occurs. */
async function filesWith(pattern: string, text: RegExp) {
  const found: string[] = [];
  for await (const file of glob(pattern, { cwd: root })) {
    if (text.test(readFileSync(`${root}${file}`, "utf8"))) found.push(file);
  }
  return found;
}

test("colours are written as Chrome 109 reads them", async () => {
  const newer = /oklch|oklab|color-mix|\blch\(|\blab\(|color\(|light-dark\(|\(from /;
  expect(await filesWith("app/**/*.css", newer)).toEqual([]);
});

test("a colour with an opacity is not asked of Tailwind, which would mix it", async () => {
  const mixed = /\b(?:bg|text|border|fill|stroke)-[a-z0-9-]+\/\d/;
  expect(await filesWith("{app,components}/**/*.tsx", mixed)).toEqual([]);
});

test("no element carries a style of its own: the content security policy forbids it", async () => {
  expect(await filesWith("{app,components}/**/*.tsx", /\sstyle=/)).toEqual([]);
});
