import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { appScriptFlags } from "@/lib/launch/run-app-script";

const root = join(import.meta.dirname, "../..");

test("what the queue's process imports runs without Next: nothing of it reaches for a browser's cookies", async () => {
  const loads = "import('./lib/job/handlers.ts').then(() => process.exit(0))";
  const code = await new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };
    const flags = [...appScriptFlags, "--input-type=module", "--eval", loads];
    execFile(process.execPath, flags, { cwd: root, env }, (fault) => resolve(fault?.code ?? 0));
  });
  expect(code).toBe(0);
});
