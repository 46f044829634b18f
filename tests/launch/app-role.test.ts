import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { ensureAppLogin, refuseOwner, withCredentials } from "@/lib/launch/app-role";
import { prepareDatabase } from "@/lib/launch/database";
import { readSecrets } from "@/lib/launch/secrets";
import { applyMigrations } from "@/prisma/migrate";
import { aFolder, aServer } from "./throwaway";

const secretsOf = () => readSecrets(aFolder(), { NODE_ENV: "production" });

test("the app signs in as a role of its own, however the owner's address is written; the owner's own is refused", async () => {
  const server = await aServer(join(aFolder(), "data"));
  const url = server.url("postgres");
  await applyMigrations(url);
  const { host, password } = new URL(url);
  const behind = `postgresql://${host}/postgres?user=postgres&password=${password}`;
  for (const ownerUrl of [url, behind]) {
    const appUrl = await ensureAppLogin(ownerUrl, "của chương trình");
    expect(await currentUser(appUrl)).toBe("cum_thi_dua_login");
    await expect(refuseOwner(appUrl)).resolves.toBeUndefined();
  }
  await expect(refuseOwner(url)).rejects.toThrow("Tài khoản postgres không dùng được");
});

test("an address of a socket, which has no place for a name before it, names the app behind it", () => {
  const socket = "postgresql:///cum?host=/var/run/postgresql&user=chu&password=bimat";
  const { searchParams } = new URL(withCredentials(socket, { name: "app", password: "khác" }));
  expect(Object.fromEntries(searchParams)).toEqual({
    ...{ host: "/var/run/postgresql", user: "app", password: "khác" },
  });
});

test("whoever comes with other secrets, or to another database of the server, leaves the first's login as it was", async () => {
  const server = await aServer(join(aFolder(), "data"));
  const [first, other] = [secretsOf(), secretsOf()];
  const { appUrl } = await prepareDatabase(server.url("postgres"), first, "office");
  await expect(prepareDatabase(server.url("postgres"), other, "office")).rejects.toThrow(
    "AUTH_SECRET khác",
  );
  expect(await currentUser(appUrl)).toBe("cum_thi_dua_login");

  await server.ensureDatabase("trial");
  const trial = await prepareDatabase(server.url("trial"), other, "office");
  expect(await currentUser(trial.appUrl)).toMatch(/^cum_thi_dua_login_[0-9a-f]{8}$/);
  expect(await currentUser(appUrl)).toBe("cum_thi_dua_login");
  expect(await prepareDatabase(server.url("trial"), other, "office")).toEqual(trial);
});

async function currentUser(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query("select current_user as name")).rows[0].name;
  } finally {
    await client.end();
  }
}
