import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { freePort } from "../../../lib/launch/free-port.ts";
import { root } from "../../gate/step.ts";
import { anIdentityProvider } from "../../support/identity-provider.ts";
import { demo } from "./demo.ts";
import { untilReady } from "./demo-server.ts";

/**
 * A second process of the app on the demo's database and clock, for an office with an identity provider: the provider too, real and on
 * this machine. Sessions of one are good at the other, which share the secret.
 */
export async function startWithProvider() {
  const { ownerUrl, authSecret, clockOffset } = demo();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const client = { id: "cum-thi-dua", secret: "the journey own secret" };
  const provider = await anIdentityProvider({ ...client, back: `${url}/sign-in/sso/back` });
  const server = spawn(process.execPath, ["lib/launch/serve.ts"], {
    cwd: root,
    env: {
      ...process.env,
      ...{ PORT: String(port), MODE: "demo", DATABASE_URL: ownerUrl, FILES_DIR: tmpdir() },
      ...{ AUTH_SECRET: authSecret, CLOCK_OFFSET_MS: clockOffset },
      TOTP_KEY: randomBytes(32).toString("base64"),
      ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: client.id },
      OIDC_CLIENT_SECRET: client.secret,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await untilReady(url);
  return {
    ...{ url, told: provider.told },
    async stop() {
      server.kill("SIGTERM");
      await ended;
      await provider.close();
    },
  };
}
