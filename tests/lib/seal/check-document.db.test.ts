import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { getCovenantProof, getSealedCovenant } from "@/lib/covenant/queries/get-seal";
import { checkCode, checkFile } from "@/lib/seal/queries/check-document";
import { aPerson, chairOf } from "@/tests/lib/covenant/a-cluster-of-five";
import { asOwner } from "@/tests/support/own-database";
import { aSealedCovenant, sealing } from "./a-sealed-covenant";

const visitor = { address: "203.0.113.7", userAgent: "a phone" };
const fileOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], "giao-uoc.pdf");
const unknown = "0".repeat(20);

test("a file is the kept one byte for byte, or only claims to be, or is none of ours", async () => {
  const { sealed } = await aSealedCovenant();
  const matching = await checkFile(visitor, { file: fileOf(sealed.bytes), code: "" });
  expect(matching).toMatchObject({ outcome: "matches", paper: { code: sealed.checkCode } });

  const flipped = Buffer.from(sealed.bytes);
  flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
  const changed = await checkFile(visitor, { file: fileOf(flipped), code: sealed.checkCode });
  expect(changed).toEqual({ outcome: "differs", paper: null });
  const longer = Buffer.concat([sealed.bytes, Buffer.from("\n%%EOF\n")]);
  expect(await checkFile(visitor, { file: fileOf(longer), code: "" })).toMatchObject({
    outcome: "differs",
  });
  const other = checkFile(visitor, { file: fileOf(Buffer.from("%PDF-1.7")), code: "" });
  await expect(other).rejects.toThrow("seal.unknown");
});

test("a code, however it is typed, leads to the evidence; of an internal paper only to its being there", async () => {
  const { sealed } = await aSealedCovenant();
  const typed = sealed.checkCode.toLowerCase().replace(/(.{5})/g, "$1 ");
  const found = await checkCode(visitor, typed);
  expect(found).toMatchObject({ paper: { code: sealed.checkCode } });
  expect(JSON.stringify(found)).toContain("Chủ tịch");
  expect(await checkCode(visitor, unknown)).toMatchObject({
    refused: expect.stringContaining("Hệ thống không có văn bản nào"),
  });
  await asOwner("set session_replication_role = replica");
  await asOwner("update sealed_documents set disclosure = 'matchOnly'");
  await asOwner("set session_replication_role = origin");
  expect(await checkCode(visitor, sealed.checkCode)).toEqual({
    paper: { code: sealed.checkCode, evidence: null },
  });
});

test("what can be no code is said beside the field, and an office's slips of the pen count for nothing", async () => {
  const { sealed } = await aSealedCovenant();
  const said = async (typed: string) => {
    const answer = await checkCode(visitor, typed);
    return "mistyped" in answer ? answer.mistyped : JSON.stringify(answer);
  };
  await at(sealing, async () => {
    expect(await said(" - ")).toContain("Chưa nhập mã xác minh.");
    expect(await said("K7Q2M-9F3")).toContain("mã vừa nhập có 8 ký tự");
    for (let tries = 0; tries < 100; tries++) await said(sealed.checkCode.slice(1));
    expect(await said(sealed.checkCode)).toContain("Chủ tịch");
  });
});

test("an office of many with wrong codes waits for half a minute, and is told so", async () => {
  await aSealedCovenant();
  await at(sealing, async () => {
    for (let tries = 0; tries < 75; tries++) await checkCode(visitor, unknown);
    expect(await checkCode(visitor, unknown)).toMatchObject({
      refused: expect.stringMatching(/cần chờ \d+ giây/),
    });
  });
  const later = new Date(sealing.getTime() + 31_000);
  expect(await at(later, () => checkCode(visitor, unknown))).toMatchObject({
    refused: expect.stringContaining("Hệ thống không có văn bản nào"),
  });
});

test("codes cannot be tried one after another, whoever else looks meanwhile", async () => {
  const { sealed } = await aSealedCovenant();
  await at(sealing, async () => {
    for (let tries = 0; tries < 60; tries++) await checkCode(visitor, unknown);
    expect(await checkCode(visitor, sealed.checkCode)).toMatchObject({
      refused: expect.stringContaining("cần chờ"),
    });
    const elsewhere = { ...visitor, address: "198.51.100.9" };
    expect(await checkCode(elsewhere, sealed.checkCode)).toMatchObject({
      paper: expect.anything(),
    });
  });
});

test("what is taken along holds the sealed file, the text that was signed, and sums that agree", async () => {
  const { cluster, covenantId, sealed, textHash } = await aSealedCovenant();
  const chair = chairOf(cluster, 0);
  expect((await getSealedCovenant(chair, covenantId))?.file).toEqual(sealed.bytes);
  const proof = await getCovenantProof(chair, covenantId);
  const files = unzipSync(new Uint8Array(proof?.file ?? []));
  const sumOf = (name: string) =>
    createHash("sha256")
      .update(files[name] ?? "")
      .digest("hex");
  expect(sumOf("van-ban.pdf")).toBe(sealed.fileHash);
  expect(sumOf("van-ban-chuan.txt")).toBe(textHash);
  const sums = Buffer.from(files["SHA256SUMS.txt"] ?? []).toString();
  const listed = sums.trimEnd().split("\n");
  expect(listed).toHaveLength(6);
  for (const line of listed) {
    const [sum, name = ""] = line.split(/\s+/);
    expect(sumOf(name)).toBe(sum);
  }

  const stranger = await aPerson(cluster.cityId, "viewer", { unitId: cluster.cityId });
  expect(await getSealedCovenant(stranger, covenantId)).toBeNull();
  expect(await getCovenantProof(stranger, covenantId)).toBeNull();
});
