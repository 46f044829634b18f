import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { expect, test } from "vitest";
import { startPostgres } from "@/lib/launch/postgres/embedded-postgres";
import { aFolder, aServer } from "./throwaway";

const password = "tin cậy";

test("what is committed is there after a stop and a start, sorted as in Vietnamese, and served by one program at a time", async () => {
  const dataDir = join(aFolder(), "data");
  const first = await startPostgres({ dataDir, password });
  await first.ensureDatabase("cluster");
  await first.ensureDatabase("cluster");
  await ask(first.url("cluster"), "create table units as values ('Đông Anh'), ('Em'), ('Dương')");
  await first.stop();

  const second = await aServer(dataDir);
  const rows = await ask(second.url("cluster"), "select column1 as name from units order by 1");
  expect(rows).toEqual([{ name: "Dương" }, { name: "Đông Anh" }, { name: "Em" }]);
  await ask(second.url("cluster"), "create extension pg_trgm");
  const [trigrams] = await ask(second.url("cluster"), "select similarity('Đô', 'Đô ') as likeness");
  expect(trigrams, "letters with diacritics are letters").toEqual({ likeness: 1 });
  await expect(startPostgres({ dataDir, password })).rejects.toThrow("đang chạy ở một cửa sổ khác");
});

test("the server that a killed program left behind is stopped, one killed with it starts again, and nothing acknowledged is lost", async () => {
  const dataDir = join(aFolder(), "data");
  const first = await aProgramHolding(dataDir);
  await ask(first.url, "create table kept as values (1)");
  await first.kill();

  const second = await aProgramHolding(dataDir);
  await ask(second.url, "insert into kept values (2)");
  process.kill(Number(readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[0]), 9);
  await second.kill();

  const server = await aServer(dataDir);
  expect(await ask(server.url("postgres"), "table kept")).toEqual([{ column1: 1 }, { column1: 2 }]);
});

test("the death of the server is told once, a stop is not", async () => {
  const dataDir = join(aFolder(), "data");
  const server = await startPostgres({ dataDir, password });
  const lost = new Promise<void>((resolve) => server.onLost(resolve));
  process.kill(Number(readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[0]), 9);
  await lost;

  const next = await startPostgres({ dataDir, password });
  let told = false;
  next.onLost(() => {
    told = true;
  });
  await next.stop();
  expect(told).toBe(false);
});

test("a lock file that names some other living program is no obstacle, a password that is not the data's is one", async () => {
  const dataDir = join(aFolder(), "data");
  await (await startPostgres({ dataDir, password })).stop();
  writeFileSync(join(dataDir, "postmaster.pid"), `${process.pid}\n${dataDir}\n0\n1\n`);
  await expect(startPostgres({ dataDir, password: "khác" })).rejects.toThrow("không khớp");
  const server = await aServer(dataDir);
  expect(await ask(server.url("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a folder with strange files is left alone", async () => {
  const dataDir = aFolder();
  writeFileSync(join(dataDir, "thư.txt"), "của tôi");
  await expect(startPostgres({ dataDir, password })).rejects.toThrow("có tệp lạ");
});

/** A process of its own that starts the server and then only lives. */
async function aProgramHolding(dataDir: string) {
  const module = pathToFileURL(
    join(import.meta.dirname, "../../lib/launch/postgres/embedded-postgres.ts"),
  );
  const code = `import("${module}").then(async ({ startPostgres }) => {
    const server = await startPostgres(${JSON.stringify({ dataDir, password })});
    console.log(server.url("postgres"));
  })`;
  const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = await once(child.stdout, "data");
  const exited = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await exited;
  };
  return { url: String(said).trim(), kill };
}

async function ask(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
