import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { databaseName } from "../../../lib/launch/database.ts";
import { freePort } from "../../../lib/launch/free-port.ts";
import { readLockFile } from "../../../lib/launch/postgres/lock-file.ts";
import { root } from "../../gate/step.ts";
import { anIdentityProvider } from "../../support/identity-provider.ts";
import type { Demo } from "./demo.ts";

/**
 * `npm start` on an empty folder of its own and a free port: PostgreSQL, migrations, the demo, the production build; beside it an
 * identity provider that the office is said to have.
 */
export async function startDemo(): Promise<{ demo: Demo; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "browser-tests-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as someone else and must get in
  const secrets = { AUTH_SECRET: aSecret(), POSTGRES_PASSWORD: aSecret() };
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const { provider, env } = await aProvider(url);
  const server = spawn(process.execPath, ["lib/launch/start.ts"], {
    cwd: root,
    env: { ...process.env, ...secrets, ...env, PORT: port, DATA_DIR: folder },
    // A pipe that nobody reads fills up with the log, and the server then waits for ever.
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await Promise.race([untilReady(url), ended.then(failToStart)]);

  const database = readLockFile(join(folder, "demo/postgres"))?.port;
  const ownerUrl = `postgresql://postgres:${secrets.POSTGRES_PASSWORD}@127.0.0.1:${database}/${databaseName}`;
  return {
    demo: {
      ...{ url, ownerUrl, folder, authSecret: secrets.AUTH_SECRET },
      provider: { issuer: provider.issuer, subject: provider.told.who },
    },
    async stop() {
      server.kill("SIGTERM");
      await ended;
      await provider.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function aProvider(url: string) {
  const [id, secret] = ["cum-thi-dua", aSecret()];
  const provider = await anIdentityProvider({ id, secret, back: `${url}/sign-in/sso/back` });
  provider.told.who = "nguoi.ky@hanoi.vn";
  const env = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret };
  return { provider, env };
}

async function untilReady(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/health/ready`).catch(() => null);
  if (answer?.ok) return;
  await delay(200);
  return untilReady(url);
}

function failToStart() {
  throw new Error("npm start ended before it was ready");
}

function aSecret() {
  return randomBytes(32).toString("hex");
}
