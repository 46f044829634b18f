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
export function sourceHash(folder = root) {
  const hash = createHash("sha256");
  for (const path of [...parts.flatMap((part) => filesOf(folder, part)), ...files].sort()) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(folder, path)));
  }
  return hash.digest("hex");
}

function filesOf(folder: string, part: string) {
  if (!existsSync(join(folder, part))) return [];
  return readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length).replaceAll("\\", "/"),
    )
    .filter((path) => !path.includes("/db/generated/")); // made from prisma/models
}
