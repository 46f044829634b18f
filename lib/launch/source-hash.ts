import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./place.ts";

const parts = ["app", "components", "lib", "public", "prisma/models"];
const files = [
  ...["next.config.ts", "package.json", "package-lock.json", "tsconfig.json"],
  "prisma/schema.prisma",
];

/** The same on every machine that has the same sources, whatever their dates. */
export function sourceHash() {
  const hash = createHash("sha256");
  for (const path of [...parts.flatMap(filesOf), ...files].sort()) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

function filesOf(part: string) {
  if (!existsSync(join(root, part))) return [];
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll("\\", "/"))
    .filter((path) => !path.includes("/db/generated/")); // made from prisma/models
}
