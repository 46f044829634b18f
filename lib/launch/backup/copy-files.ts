import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** What is half-written, and what opens a ballot box: that lies nowhere but where it is used. */
const leftOut = new Set(["unfinished", "ballot-secrets"]);

/** Copies the files folder while others go on writing: what is half-written does not count yet, what goes meanwhile is let go. */
export function copyFiles(from: string, to: string) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const folder = relative(from, entry.parentPath);
    if (!entry.isFile() || leftOut.has(folder)) continue;
    mkdirSync(join(to, folder), { recursive: true });
    copyIfThere(join(entry.parentPath, entry.name), join(to, folder, entry.name));
  }
}

export function copyIfThere(from: string, to: string) {
  try {
    copyFileSync(from, to);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
  }
}
