import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./root.mjs";
import { inWords } from "./words.mjs";

const stamp = join(root, "lib/db/generated/.made-from");

/** Writes the Prisma client again when the models, or Prisma itself, have changed since. */
export async function generateClient(node) {
  const source = hashOfSource();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === source) return;
  console.log("Đang tạo mã truy cập cơ sở dữ liệu…");
  const prisma = join(root, "node_modules/prisma/build/index.js");
  const flags = ["generate", "--config", ".config/prisma.ts"];
  const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" };
  try {
    await promisify(execFile)(node, [prisma, ...flags], { cwd: root, env });
    writeFileSync(stamp, source);
  } catch (fault) {
    throw inWords(fault);
  }
}

function hashOfSource() {
  const hash = createHash("sha256");
  const models = readdirSync(join(root, "prisma/models")).map((name) => `prisma/models/${name}`);
  for (const file of [
    ...models.sort(),
    "prisma/schema.prisma",
    "node_modules/prisma/package.json",
  ]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}
