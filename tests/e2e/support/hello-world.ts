import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../../lib/launch/free-port.ts";
import { root, tool } from "../../gate/step.ts";

const { version } = JSON.parse(
  readFileSync(join(root, "node_modules/next/package.json"), "utf8"),
) as {
  version: string;
};
const folder = join(root, `.next-hello-world-${version}`);
const builtMark = join(folder, ".next/BUILD_ID");

/** Next's smallest page, built by the same Next: the floor that our own pages are weighed against. */
const files = {
  "package.json": "{}",
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(root)} } };`,
  "app/layout.jsx":
    "export default ({ children }) => <html lang='en'><body>{children}</body></html>;",
  "app/page.jsx": "export default () => <p>Hello, world</p>;",
};

/** Built once per version of Next, then kept. */
async function build() {
  if (existsSync(builtMark)) return;
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await promisify(execFile)(process.execPath, [tool("next"), "build", folder], { env: quietly });
}

const quietly = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };

export async function serveHelloWorld() {
  await build();
  const port = String(await freePort());
  const args = [tool("next"), "start", folder, "--port", port, "--hostname", "127.0.0.1"];
  const server = spawn(process.execPath, args, {
    env: quietly,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (said: Buffer) => said.includes("Ready") && resolve());
    server.once("exit", () => reject(new Error("The hello-world page did not start")));
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}
