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

/** In the page itself, in the whole page that two addresses share, or in the head or the row of tools that a large page is laid out from. */
function hasHowTo(file: string): boolean {
  const source = readFileSync(file, "utf8");
  const shared = [...source.matchAll(/"@\/(components\/[\w/-]+-(?:page|head|tools))"/g)];
  return source.includes("<HowTo") || shared.some(([, path]) => hasHowTo(`${path}.tsx`));
}
