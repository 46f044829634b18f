import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../gate/step.ts";

/** Every page that the file system serves: "/covenants/[covenantId]". */
export function servedPages() {
  return globSync("app/**/page.tsx", { cwd: root }).map(routeOf).sort();
}

/** Every route handler, downloads and health included. */
export function servedHandlers() {
  return globSync("app/**/route.{ts,tsx}", { cwd: root }).map(routeOf).sort();
}

/** "app/(signed-in)/reports/page.tsx" is served as "/reports". */
export function routeOf(file: string) {
  const folders = file.split(/[\\/]/).slice(1, -1);
  return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
}

/** Every server action that a form can post to: "signCovenantAction". */
export function formActions() {
  return globSync("lib/*/actions.ts", { cwd: root })
    .flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(exportedFunction)])
    .map(([, name = ""]) => name)
    .sort();
}

const exportedFunction = /^export (?:const|async function) (\w+)/gm;

/** Routes that read what stands behind "?" in their address. */
export function readersOfQuery() {
  const files = globSync("app/**/{page.tsx,route.ts}", { cwd: root });
  const readsIt = (file: string) => readFileSync(join(root, file), "utf8").includes("earchParams");
  return new Set(files.filter(readsIt).map(routeOf));
}
