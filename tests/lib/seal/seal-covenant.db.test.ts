import { createHash } from "node:crypto";
import { PDFDocument } from "pdf-lib";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { sealCovenant, sweepUnsealedCovenants } from "@/lib/covenant/commands/seal-covenant";
import { sealCovenantKind } from "@/lib/covenant/commands/seal-covenant-kind";
import { getCeremony } from "@/lib/covenant/queries/get-ceremony";
import { getCovenantSeal } from "@/lib/covenant/queries/get-seal";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { runNextJob } from "@/lib/job/commands";
import { printedCode } from "@/lib/seal/rules";
import { statusOf } from "@/tests/lib/covenant/a-covenant";
import { asOwner } from "@/tests/support/own-database";
import { waitingBackends } from "@/tests/support/waiting-backends";
import {
  aCovenantInForce,
  aCovenantSealedWithScans,
  aSealedCovenant,
  sealing,
  theSealed,
  work,
} from "./a-sealed-covenant";
import { verifySeal } from "./verify-seal";

test("a covenant that came into force is sealed once, with its evidence, by nobody's hand", async () => {
  const { sealed, textHash, versionId } = await aSealedCovenant();
  expect(sealed).toMatchObject({
    ...{ kind: "covenant", subjectId: versionId, disclosure: "evidence", sealedAt: sealing },
    fileHash: createHash("sha256").update(sealed.bytes).digest("hex"),
    evidence: { textHash, signatures: [{ signer: "Nguyễn Văn An", capacity: "Chủ tịch" }, {}] },
  });
  expect(await verifySeal(sealed.bytes)).toEqual({
    ...{ isValid: true, coversAll: true, subFilter: "ETSI.CAdES.detached" },
  });
  const last = await db.auditEntry.findFirst({ orderBy: { number: "desc" } });
  expect(last).toMatchObject({ type: "covenant.sealed", personId: null });
  expect(await work()).toBeNull();
});

test("the evidence page names each signature, the hashes, the chain's head and the code", async () => {
  const { sealed, textHash } = await aSealedCovenant();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(sealed.bytes)));
  const page = (text.at(-1) ?? "").replace(/\s+/g, " ");
  const { headHash } = await db.auditEntry
    .findFirstOrThrow({ where: { type: "covenant.cameIntoForce" } })
    .then(({ hash }) => ({ headHash: hash }));
  for (const expected of [
    ...["TRANG XÁC NHẬN", "Nguyễn Văn An, Chủ tịch", "Niêm phong điện tử của hệ thống"],
    ...["huyện Mê Linh", "huyện Thanh Trì", "09 giờ 00 phút, ngày 29/02/2024", "/xac-minh"],
    `Mã xác minh: ${printedCode(sealed.checkCode)}`,
  ])
    expect(page).toContain(expected);
  const hashes = page.replace(/ /g, "");
  expect(hashes.split(textHash)).toHaveLength(4);
  expect(hashes).toContain(headHash);
  expect(page).not.toMatch(/con dấu|chữ ký số/i);
});

test("the hall shows the code of the check page from the sealing on", async () => {
  const { cluster, covenantId } = await aCovenantInForce();
  const shown = async () => {
    const ceremony = await getCeremony(cluster.secretary, covenantId);
    return { code: ceremony?.checkCode, isSealed: ceremony?.board.isSealed };
  };
  expect(await shown()).toEqual({ code: null, isSealed: false });
  await work();
  const { checkCode } = await theSealed();
  expect(await shown()).toEqual({ code: printedCode(checkCode), isSealed: true });
});

test("the scan that was confirmed is bound into the sealed paper, and the one sent back is not", async () => {
  const sealed = await aCovenantSealedWithScans({
    sentBack: await aPage("Thieu trang hai"),
    seen: await aPage("Ban chup co du chu ky"),
  });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(sealed.bytes)));
  expect(text.at(-1)).toBe("Ban chup co du chu ky");
  expect(text.at(-2)?.replace(/\s+/g, " ")).toContain("TRANG XÁC NHẬN");
  expect(text.join()).not.toContain("Thieu trang hai");
  expect(await verifySeal(sealed.bytes)).toMatchObject({ isValid: true, coversAll: true });
});

test("several workers at once, or the job asked for twice, leave one sealed file and one record", async () => {
  const { versionId } = await aCovenantInForce();
  const seal = () => at(sealing, () => sealCovenant(versionId));
  await Promise.all([seal(), seal(), work(), work()]);
  await seal();
  expect(await db.sealedDocument.count()).toBe(1);
  expect(await db.auditEntry.count({ where: { type: "covenant.sealed" } })).toBe(1);
  expect((await verifySeal((await theSealed()).bytes)).isValid).toBe(true);
});

test("killed half-way nothing is sealed, the covenant stands, and the next try seals it", async () => {
  const { versionId, covenantId } = await aCovenantInForce();
  await asOwner("begin");
  await asOwner("select 1 from audit_chains for update");
  const ended = expect(at(sealing, () => sealCovenant(versionId))).rejects.toThrow();
  await expect.poll(waitingBackends, { timeout: 10_000 }).toHaveLength(1);
  for (const { pid } of await waitingBackends())
    await asOwner("select pg_terminate_backend($1)", [pid]);
  await ended;
  await asOwner("rollback");
  expect(await db.sealedDocument.count()).toBe(0);
  expect(await statusOf(covenantId)).toBe("inForce");

  expect(await work()).toEqual({ kind: "covenant.seal", fault: null });
  expect(await db.sealedDocument.count()).toBe(1);
});

test("a seal that fails several times is told of where it is waited for, until it is made", async () => {
  const { cluster, covenantId } = await aCovenantInForce();
  const shown = () => at(sealing, () => getCovenantSeal(cluster.secretary, covenantId));
  const { SEAL_P12 } = env;
  env.SEAL_P12 = "";
  for (const seconds of [0, 5, 25, 105]) {
    expect(await shown()).toEqual({ sealed: null, isDelayed: false });
    const when = new Date(sealing.getTime() + seconds * 1000);
    const tried = await at(when, () => runNextJob({ [sealCovenantKind]: sealCovenant }));
    expect(tried).toMatchObject({ kind: sealCovenantKind, fault: expect.any(Error) });
  }
  expect(await shown()).toEqual({ sealed: null, isDelayed: true });
  env.SEAL_P12 = SEAL_P12;
  const hour = new Date(sealing.getTime() + 3600 * 1000);
  await at(hour, () => runNextJob({ [sealCovenantKind]: sealCovenant }));
  expect(await shown()).toMatchObject({ sealed: { sealedAt: hour }, isDelayed: false });
});

test("a seal whose job was lost is asked for again, and only that", async () => {
  await aCovenantInForce();
  await db.job.deleteMany();
  await at(sealing, sweepUnsealedCovenants);
  await at(sealing, sweepUnsealedCovenants);
  expect(await db.job.count()).toBe(1);
  await work();
  await at(sealing, sweepUnsealedCovenants);
  expect([await db.job.count(), await db.sealedDocument.count()]).toEqual([0, 1]);
});

test("nobody changes what is sealed: not the app, and not the owner of the tables", async () => {
  await aSealedCovenant();
  await expect(db.sealedDocument.updateMany({ data: { evidence: {} } })).rejects.toThrow();
  await expect(db.sealedDocument.deleteMany()).rejects.toThrow();
  for (const change of [
    "update sealed_documents set bytes = 'x'",
    "delete from sealed_documents",
    "truncate sealed_documents",
  ])
    await expect(asOwner(change)).rejects.toThrow("never changes");
});

async function aPage(words: string) {
  const paper = await PDFDocument.create();
  paper.addPage().drawText(words);
  return Buffer.from(await paper.save());
}
