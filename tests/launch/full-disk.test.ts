import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { superuserUrl } from "@/lib/launch/postgres/url";
import { aProgram, root } from "./program";
import { aFolder } from "./throwaway";
import { isSignedIn, setUp, signIn } from "./visitor";

/** Takes nothing, whoever writes: the system answers as for a full disk. */
const full = "/dev/full";
const sentence = /^Ổ đĩa đã đầy.*dữ liệu đã ghi vẫn còn nguyên\.\n$/;

test("a disk that is full at the first start is one sentence", async () => {
  const dataDir = aFolder();
  mkdirSync(join(dataDir, "office"));
  symlinkSync(full, join(dataDir, "office/secrets.new"));
  const office = await aProgram({ dataDir });
  expect(await office.ended).toEqual([1, null]);
  expect(office.complaints()).toMatch(sentence);
});

test("a disk that fills up under it ends it with one sentence, and once there is room everything acknowledged is there", async () => {
  const dataDir = aFolder();
  const disk = await aSmallDisk(dataDir);
  if (!disk) return console.log("No small disk: this machine lets nobody make a file system.");
  const password = "tin-cậy";
  const wishes = { dataDir, env: { POSTGRES_PASSWORD: password }, within: disk.within };
  let office = await aProgram(wishes);
  await setUp(office);
  const cookie = await signIn(office);

  disk.fill();
  // The log has room laid by for a while: a new piece of it has none.
  await asOwner(superuserUrl({ port: disk.postgresPort(), password, database: "postgres" }));
  await expect(signIn(office), "nothing is said to be done").rejects.toThrow();
  expect(await office.ended).toEqual([1, null]);
  expect(office.complaints()).toContain("Ổ đĩa đã đầy");
  expect(office.complaints(), "no stack trace").not.toMatch(/\n\s+at /);
  office = await aProgram(wishes);
  expect(await office.ended).toEqual([1, null]);
  expect(office.complaints()).toMatch(sentence);

  disk.makeRoom();
  office = await aProgram(wishes);
  expect(await isSignedIn(office, cookie)).toBe(true);
});

async function asOwner(url: string) {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  await client.query("select pg_switch_wal()").finally(() => client.end());
}

/**
 * A file system of 128 MB on a folder, in a world of its own that goes with its last process: root may make one, and so may everybody
 * where the system lends them root's part in a world of their own. Null where it lends it to nobody: some containers.
 */
async function aSmallDisk(folder: string) {
  const world = process.getuid?.() === 0 ? [] : ["--user", "--map-current-user", "--keep-caps"];
  const mount = `mount -t tmpfs -o size=128m,mode=755 disk "$0" && echo ready && exec sleep 600`;
  const holder = spawn("unshare", ["--mount", ...world, "sh", "-c", mount, folder], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void holder.kill());
  const [answer] = await Promise.race([once(holder.stdout, "data"), once(holder, "exit")]);
  if (String(answer) !== "ready\n") return null;
  const seen = join(`/proc/${holder.pid}/root`, folder);
  const enter = world.length > 0 ? ["--user", "--preserve-credentials"] : [];
  return {
    within: ["nsenter", `--target=${holder.pid}`, "--mount", ...enter, `--wd=${root}`],
    postgresPort: () =>
      Number(readFileSync(join(seen, "office/postgres/postmaster.pid"), "utf8").split("\n")[3]),
    fill() {
      for (const size of [65_536, 512]) fillBy(join(seen, `filler-${size}`), Buffer.alloc(size, 1));
    },
    makeRoom: () => rmSync(join(seen, "filler-65536")),
  };
}

function fillBy(file: string, piece: Buffer) {
  try {
    for (;;) appendFileSync(file, piece);
  } catch (fault) {
    expect(fault).toMatchObject({ code: "ENOSPC" });
  }
}
