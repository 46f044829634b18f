import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLockFile } from "@/lib/launch/postgres/lock-file";
import { aProgram } from "./program";
import { aFolder, aServer } from "./throwaway";
import { filledSignIn, isSignedIn, setUp, signIn } from "./visitor";

const names = ["AUTH_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "TOTP_KEY"];

test("two processes behind a proxy, on one database, take each other's forms and sessions, say in words when it is gone, and end in order", async () => {
  const dataDir = join(aFolder(), "data");
  const server = await aServer(dataDir);
  await server.ensureDatabase("shared");
  const secrets = names.map((name) => [name, randomBytes(32).toString("base64")] as const);
  const env = {
    ...{ DATABASE_URL: server.url("shared"), TRUST_PROXY: "1" },
    ...Object.fromEntries(secrets),
  };
  // At once: migrations and the app's login are made by whichever comes first.
  const [one, other] = await Promise.all([
    aProgram({ dataDir: aFolder(), env }),
    aProgram({ dataDir: aFolder(), env }),
  ]);
  expect(one.setupCode).toBe(other.setupCode);

  await setUp(one, other.url);
  const cookie = await signIn(other, one.url);
  expect(await isSignedIn(one, cookie)).toBe(true);
  expect(await isSignedIn(other, cookie)).toBe(true);
  // Behind a proxy that speaks HTTPS the cookie is bound to the host.
  expect(cookie).toMatch(/(?:^|; )__Host-session=[^;]+/);

  const picture = await fetch(`${one.url}/_next/image?url=%2Freadme.png&w=640&q=75`);
  expect(picture.status, "nobody has it make pictures of other sizes").toBe(404);

  const form = await filledSignIn(one);
  const thaw = freeze(dataDir);
  const hanging = await fetch(`${one.url}/api/health/ready`).finally(thaw);
  expect([hanging.status, await hanging.text()]).toEqual([503, "not ready\n"]);
  await server.stop();
  const headers = { origin: one.url, accept: "text/html" };
  const sent = await fetch(`${one.url}/sign-in`, { method: "POST", body: form, headers });
  expect(await sent.text(), "a form without script").toContain("Hệ thống gặp sự cố");
  expect(sent.status).toBe(500);
  for (const { url } of [one, other]) {
    expect((await fetch(`${url}/api/health/live`)).status).toBe(200);
    const ready = await fetch(`${url}/api/health/ready`);
    expect([ready.status, await ready.text()]).toEqual([503, "not ready\n"]);
    for (const path of ["/", "/admin/people/import/template"]) {
      const answer = await fetch(`${url}${path}`, { headers: { cookie } });
      const page = await answer.text();
      expect([path, answer.status]).toEqual([path, 500]);
      expect(page, path).not.toMatch(/\n\s*at |\.tsx?:\d|node_modules|Prisma|postgres/i);
      if (path === "/") expect(page).toContain("Hệ thống gặp sự cố và chưa mở được trang này.");
    }
  }
  await Promise.all([one.stop("SIGTERM"), other.stop("SIGTERM")]);
});

/** Stops the database in the middle of everything, as a disk does that no longer answers; gives what lets it go on. */
function freeze(dataDir: string) {
  const pid = readLockFile(dataDir)?.pid ?? 0;
  const children = String(spawnSync("pgrep", ["-P", String(pid)]).stdout).split("\n");
  const pids = [pid, ...children.filter(Boolean).map(Number)];
  const tell = (signal: "SIGSTOP" | "SIGCONT") => {
    for (const each of pids) process.kill(each, signal);
  };
  tell("SIGSTOP");
  return () => tell("SIGCONT");
}
