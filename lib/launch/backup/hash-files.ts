import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { sha256 } from "./format.ts";

/** Every file below a folder with the hash of its content, in an order that does not depend on the disk. */
export function hashFiles(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      path: relative(folder, path).replaceAll("\\", "/"),
      sha256: sha256(readFileSync(path)),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
