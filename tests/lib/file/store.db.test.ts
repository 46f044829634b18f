import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { destroyBytes, sweepFiles } from "@/lib/file/commands/destroy-bytes";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { destroying, withdrawFile } from "@/lib/file/commands/withdraw-file";
import { readFileBytes } from "@/lib/file/queries/file-bytes";
import { getFile } from "@/lib/file/queries/get-file";
import { scans } from "@/lib/file/rules";
import { runNextJob } from "@/lib/job/commands";
import { Refusal, wordsOf } from "@/lib/refusal";
import { aPerson, aPlace } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { aFile, aPdf, aPng } from "@/tests/support/files";
import { asOwner } from "@/tests/support/own-database";

const handlers = { [destroying]: destroyBytes };
const hourLater = () => new Date(Date.now() + 3600_000 + 1000);

test("a file is kept under its hash, by what it is, with who brought it", async () => {
  const actor = await someone();
  const file = await keep(actor, aFile(aPng(), "bienban.pdf"));
  expect(file).toMatchObject({ kind: "png", name: "bienban.pdf", size: aPng().length });
  expect(await onDisk()).toEqual([file.sha256]);
  expect(await readFileBytes(file.id)).toEqual(aPng());
  const { personId, unitId } = await db.storedFile.findUniqueOrThrow({ where: { id: file.id } });
  expect({ personId, unitId }).toEqual({
    personId: actor.personId,
    unitId: actor.capacity.unitId,
  });
});

test("a program called .pdf, a page, a drawing with a script and half a scan are refused, each in words", async () => {
  const script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
  const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]);
  for (const bytes of [
    program,
    script,
    `<?xml version="1.0"?>${script}`,
    "<!doctype html><script>1</script>",
  ]) {
    expect(await wordsFor(aFile(bytes, "quyetdinh.pdf"))).toMatch(
      /^Tệp “quyetdinh.pdf” không phải PDF, ảnh JPEG/,
    );
  }
  expect(await wordsFor(aFile(aPdf().subarray(0, 150)))).toMatch(
    /bị hỏng hoặc chưa được chép trọn/,
  );
  expect(await wordsFor(undefined)).toMatch(/^Chưa chọn tệp/);
  const large = Buffer.concat([aPdf(), Buffer.alloc(25 * 1024 * 1024 - aPdf().length)]);
  expect(await wordsFor(aFile(large, "bienban.pdf"))).toBe(
    "Tệp “bienban.pdf” có dung lượng 25 MB, mức cho phép là 20 MB. Vui lòng quét lại ở độ nét thấp hơn hoặc chia thành hai tệp.",
  );
  expect(await onDisk()).toEqual([]);
});

test("an act that is refused leaves bytes nobody reads, and the sweep takes them an hour later", async () => {
  const actor = await someone();
  const kept = await keep(actor, aFile(aPdf("ở lại")));
  const received = await receiveFile(aFile(aPdf("bỏ đi")), scans);
  const act = transaction(async (tx) => {
    await keepFile(tx, actor, received);
    throw new Refusal("notAllowed");
  });
  await expect(act).rejects.toThrow("notAllowed");
  await sweepFiles();
  expect(await onDisk()).toHaveLength(2);
  await at(hourLater(), sweepFiles);
  expect(await onDisk()).toEqual([kept.sha256]);
});

test("a half-written upload does not count, and is gone an hour later", async () => {
  const actor = await someone();
  const kept = await keep(actor, aFile(aPdf()));
  const half = join(folder(), "unfinished", "5d0f");
  await writeFile(half, "%PDF-1.4 nửa ch");
  await sweepFiles();
  expect(await readFile(half, "utf8")).toContain("nửa");
  const longAgo = new Date(Date.now() - 2 * 3600_000);
  await utimes(half, longAgo, longAgo);
  await sweepFiles();
  expect(await readdir(join(folder(), "unfinished"))).toEqual([]);
  expect(await readFileBytes(kept.id)).toEqual(aPdf());
});

test("bytes of another database in the same folder are left alone", async () => {
  await writeFile(join(folder(), "f".repeat(64)), "của cơ sở dữ liệu khác");
  await at(hourLater(), sweepFiles);
  expect(await readdir(folder())).toContain("f".repeat(64));
});

test("a withdrawn file is out of sight at once; its bytes go with the last that has the same", async () => {
  const actor = await someone();
  const first = await keep(actor, aFile(aPdf()));
  const second = await keep(actor, aFile(aPdf(), "ban-hai.pdf"));
  await withdraw(actor, first.id);
  expect(await readFileBytes(first.id)).toBeNull();
  await runNextJob(handlers);
  expect(await readFileBytes(second.id)).toEqual(aPdf());
  await withdraw(actor, second.id);
  await runNextJob(handlers);
  expect(await onDisk()).toEqual([]);
  await expect(withdraw(actor, second.id)).rejects.toMatchObject({ code: "file.withdrawn" });
  expect(await db.storedFileWithdrawal.findMany({ select: { reason: true } })).toHaveLength(2);

  // The same may come again.
  const third = await keep(actor, aFile(aPdf()));
  expect(await readFileBytes(third.id)).toEqual(aPdf());
});

test("the same bytes coming and going at once leave what is kept readable, ten times", async () => {
  const actor = await someone();
  for (let round = 0; round < 10; round++) {
    const going = await keep(actor, aFile(aPdf(`lần ${round}`)));
    await withdraw(actor, going.id);
    const [coming] = await Promise.all([
      keep(actor, aFile(aPdf(`lần ${round}`))),
      runNextJob(handlers),
    ]);
    expect(await readFileBytes(coming.id)).toEqual(aPdf(`lần ${round}`));
  }
});

test("a file on no record is read by nobody", async () => {
  const actor = await someone();
  const { id } = await keep(actor, aFile(aPdf()));
  expect(await getFile(actor, id)).toBeNull();
});

test("what was changed on the disk is a fault, not an answer", async () => {
  const actor = await someone();
  const { id, sha256 } = await keep(actor, aFile(aPdf()));
  await writeFile(join(folder(), sha256.slice(0, 2), sha256), aPdf("khác"));
  await expect(readFileBytes(id)).rejects.toThrow("not what was stored");
});

test("the database refuses to change a stored file, even to the owner of the tables", async () => {
  const { id } = await keep(await someone(), aFile(aPdf()));
  await expect(asOwner("update stored_files set name = 'x' where id = $1", [id])).rejects.toThrow(
    "not changed",
  );
  await expect(db.storedFile.delete({ where: { id } })).rejects.toThrow("denied");
});

async function someone(): Promise<Actor> {
  const unitId = await aPlace("Mê Linh");
  const { id } = await aPerson(unitId);
  return { ...anActor("unitLeader", { unitId }), personId: id };
}

async function keep(actor: Actor, file: File) {
  const received = await receiveFile(file, scans);
  return transaction((tx) => keepFile(tx, actor, received));
}

function withdraw(actor: Actor, fileId: string) {
  return transaction((tx) => withdrawFile(tx, actor, { fileId, reason: "chụp nhầm giấy" }));
}

async function wordsFor(file: File | undefined) {
  try {
    await receiveFile(file, scans);
  } catch (fault) {
    if (fault instanceof Refusal) return wordsOf(fault);
    throw fault;
  }
  return "nhận";
}

/** What has a hash for a name. */
async function onDisk() {
  const names = await readdir(folder(), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && entry.name.length === 64 && !entry.name.startsWith("ffff"))
    .map(({ name }) => name);
}

function folder() {
  return process.env.FILES_DIR ?? "";
}
