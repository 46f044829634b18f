import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withBuildLock } from "./build-lock.ts";
import { LaunchFailure } from "./failure.ts";
import { root } from "./place.ts";
import { beforeEnd } from "./shutdown.ts";
import { sourceHash } from "./source-hash.ts";

const dist = join(root, process.env.NEXT_DIST_DIR ?? ".next");

/** Builds the app unless the last build was of these very sources. */
export async function buildWhenStale() {
  const hash = sourceHash();
  if (isBuilt(hash)) return;
  await withBuildLock(async () => {
    if (isBuilt(hash)) return;
    console.log("Đang dựng ứng dụng từ mã nguồn (khoảng một phút)…");
    rmSync(stampIn(dist), { force: true });
    await build(hash);
    writeFileSync(stampIn(dist), hash);
  });
}

/** Whether the build that lies in a folder was made, to its end, of the sources with this hash. */
export function isBuilt(hash: string, folder = dist) {
  const stamp = stampIn(folder);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

function stampIn(folder: string) {
  return join(folder, "built-from");
}

function build(hash: string) {
  const next = join(root, "node_modules/next/dist/bin/next");
  const env = { ...process.env, ...buildEnvironment(hash) };
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  return new Promise<void>((resolve, reject) => {
    beforeEnd(async () => void child.kill());
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(buildFailure(said))));
  });
}

/**
 * Machines that build the same sources must agree on the names of the form actions, which Next derives from this key.
 * It is no secret: what pages hand to actions is encrypted with the one that the server is started with.
 */
function buildEnvironment(hash: string) {
  return {
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    BUILD_ID: hash.slice(0, 20),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: createHash("sha256").update(hash).digest("base64"),
  };
}

function buildFailure(said: string) {
  for (const code of ["ENOSPC", "EACCES", "EROFS"]) {
    if (said.includes(code)) return Object.assign(new Error(), { code, path: dist });
  }
  return new LaunchFailure(
    `${said.trim()}\nKhông dựng được ứng dụng. Nguyên nhân ở các dòng trên.`,
  );
}

if (process.argv[1] === import.meta.filename) await buildWhenStale();
