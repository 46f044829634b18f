import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isBuilt } from "@/lib/launch/build";
import { sourceHash } from "@/lib/launch/source-hash";
import { aFolder } from "./throwaway";

const files = ["package.json", "package-lock.json", "tsconfig.json", "next.config.ts"];

/** A program of one page, as far as building asks. */
function sources() {
  const folder = aFolder();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of [...files, "prisma/schema.prisma", "app/page.tsx"]) put(path, path);
  return { folder, put, hash: () => sourceHash(folder) };
}

test("the same sources need no second build, in whatever folder they lie", () => {
  const [one, other] = [sources(), sources()];
  expect(one.hash()).toBe(other.hash());
  const dist = join(one.folder, ".next");
  expect(isBuilt(one.hash(), dist), "nothing is built yet").toBe(false);
  one.put(".next/built-from", one.hash());
  expect(isBuilt(one.hash(), dist)).toBe(true);
});

test.for([
  ["a page is changed", "app/page.tsx", true],
  ["a component is added", "components/ui/button.tsx", true],
  ["a picture is added", "public/mark.svg", true],
  ["a package is brought up to date", "package-lock.json", true],
  ["a table gets a column", "prisma/models/unit.prisma", true],
  ["a test is changed", "tests/lib/x.test.ts", false],
  ["a README is changed", "lib/README.md", false],
  ["the client is generated anew", "lib/db/generated/client.ts", false],
] as const)("whether it is built anew when %s: %s, %s", ([, path, isStale]) => {
  const { folder, put, hash } = sources();
  put(".next/built-from", hash());
  put(path, "khác");
  expect(isBuilt(hash(), join(folder, ".next"))).toBe(!isStale);
});

test("a file that moved or went makes a build stale, the same words in another place included", () => {
  const { folder, put, hash } = sources();
  const before = hash();
  rmSync(join(folder, "app/page.tsx"));
  const without = hash();
  put("app/units/page.tsx", "app/page.tsx");
  expect(new Set([before, without, hash()]).size).toBe(3);
});
