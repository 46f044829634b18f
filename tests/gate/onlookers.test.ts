import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./step.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const routes = globSync("app/**/route.ts", { cwd: root });

/** What a page hands to a board that asks for it every few seconds: from={`/covenants/${id}/board`}. */
const asked = globSync("app/**/page.tsx", { cwd: root }).flatMap((page) =>
  [...read(page).matchAll(/\bfrom=\{[^`}]*`([^`]+)`/g)].map(([, address = ""]) => address),
);

function routeOf(address: string) {
  const parts = address.replace(/\$\{[^}]*\}/g, "*").split("/");
  return routes.filter((file) => {
    const own = file.split("/").slice(1, -1);
    const named = own.filter((part) => !part.startsWith("("));
    const address = ["", ...named.map((part) => (part.startsWith("[") ? "*" : part))];
    return address.join("/") === parts.join("/");
  });
}

test("what an open page asks for by itself keeps no session from ending that nobody uses", () => {
  expect(asked.length).toBeGreaterThanOrEqual(2);
  for (const address of asked) {
    const [route = "", ...others] = routeOf(address);
    expect(others, address).toEqual([]);
    expect(read(route), address).toContain("requireOnlooker()");
    expect(read(route), address).not.toContain("requireActor");
  }
});
