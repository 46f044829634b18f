import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What needs no help of its own: the help itself, and what a hall looks at while somebody else works the keys. */
const without = [
  "app/(hall)/covenants/[covenantId]/ceremony/page.tsx",
  "app/(signed-in)/help/page.tsx",
];

test("every screen has its own “Cách làm”", () => {
  const silent = globSync("app/**/page.tsx").filter((file) => !hasHowTo(file));
  expect(silent.map((file) => file.replaceAll("\\", "/")).sort()).toEqual(without);
});

/** In the page itself, or in the whole page that two addresses share. */
function hasHowTo(file: string): boolean {
  const source = readFileSync(file, "utf8");
  const shared = /"@\/(components\/[\w/-]+-page)"/.exec(source)?.[1];
  return source.includes("<HowTo") || (shared !== undefined && hasHowTo(`${shared}.tsx`));
}
