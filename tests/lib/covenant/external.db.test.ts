import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { bringSignedCopy } from "@/lib/covenant/commands/bring-signed-copy";
import { makeCopy } from "@/lib/covenant/commands/make-copy";
import { sealCovenant } from "@/lib/covenant/commands/seal-covenant";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { getCovenant } from "@/lib/covenant/queries/get-covenant";
import { getCovenantProof } from "@/lib/covenant/queries/get-seal";
import { getSigningBoard } from "@/lib/covenant/queries/signing-board";
import { db } from "@/lib/db/client";
import { getFile } from "@/lib/file/queries/get-file";
import { aSigningKey } from "@/tests/lib/signature/a-signing-key";
import { signCopy } from "@/tests/lib/signature/sign-copy";
import { password } from "@/tests/support/accounts";
import { aFile, aPdf } from "@/tests/support/files";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, openText, readAndSign, recorded, statusOf, whence } from "./a-covenant";
import { aCopy, bring } from "./a-signed-copy";

const key = aSigningKey({ name: "Nguyen Van An" });

async function anOpening(members = 2) {
  const cluster = await aClusterOfFive({ members });
  return { cluster, text: await anOpenCovenant(cluster) };
}

test("a unit signs its own copy outside, the last one brings it into force, and everyone sees what holds", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await readAndSign(chairOf(cluster, 1), text);
  const copy = await aCopy(chair, text);
  await bring(chair, text, await signCopy(copy, key));

  expect(await statusOf(text.covenantId)).toBe("inForce");
  expect((await recorded()).slice(-3)).toEqual(["read", "signed", "cameIntoForce"]);
  const board = await getSigningBoard(chairOf(cluster, 1), text.covenantId);
  const { signature } = board?.units[0] ?? {};
  expect(signature).toMatchObject({
    ...{ way: "external", signerName: "Nguyễn Văn An", authority: "chair" },
    external: { subject: "Nguyen Van An", issuer: "Nguyen Van An", root: null },
  });
  const fileId = signature?.external?.file.id ?? "";
  expect((await getFile(chairOf(cluster, 1), fileId))?.bytes.subarray(0, copy.length)).toEqual(
    copy,
  );
});

test("the copy is made once, and is the same for whoever asks again or at once", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await Promise.all(
    [makeCopy(chair, text), makeCopy(chair, text)].map((made) => at(morning, () => made)),
  );
  const copy = await aCopy(chair, text);
  expect(await db.covenantCopy.count()).toBe(1);
  expect(copy.toString("latin1")).toContain("%PDF-1.7");
  const other = await aCopy(chairOf(cluster, 1), text);
  expect(other.equals(copy)).toBe(false);
});

test("the evidence names the signed copy's hash, and the bundle holds the copy with how to check it", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await readAndSign(chairOf(cluster, 1), text);
  const signed = await signCopy(await aCopy(chair, text), key);
  await bring(chair, text, signed);
  const { id: versionId } = await db.covenantVersion.findFirstOrThrow();
  await at(morning, () => sealCovenant(versionId));

  const proof = await getCovenantProof(chair, text.covenantId);
  const files = unzipSync(new Uint8Array(proof?.file ?? []));
  expect(Buffer.from(files["ban-ky-so-1.pdf"] ?? []).equals(signed)).toBe(true);
  const { sha256 } = await db.storedFile.findFirstOrThrow({ where: { personId: chair.personId } });
  const words = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(words("SHA256SUMS.txt")).toContain(`${sha256}  ban-ky-so-1.pdf`);
  expect(words("chu-ky.json")).toContain(`"signedCopy": "${sha256}"`);
  expect(words("chu-ky.txt")).toContain("không dẫn tới gốc nào mà cơ quan đã cấu hình");
  expect(words("HUONG-DAN.txt")).toContain("pdfsig ban-ky-so-1.pdf\n   là bản của Ủy ban MTTQ");
});

test("the panel offers the copy to whoever may sign, and no more once the unit has signed", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  const outside = async (actor: Actor) =>
    (await at(morning, () => getCovenant(actor, text.covenantId)))?.viewer.signing?.outside;
  expect(await outside(chair)).toEqual({ copy: null });
  await aCopy(chair, text);
  expect(await outside(chair)).toMatchObject({ copy: { name: "ban-de-ky-so-2024.pdf" } });
  await readAndSign(chair, text);
  expect(await outside(chair)).toBeNull();
});

test("what is no copy of ours, no PDF, or a second signature is refused, and leaves nothing", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  const anyPdf = aPdf("khác");
  await expect(bring(chair, text, anyPdf)).rejects.toThrow("signature.copyNotTaken");
  const copy = await aCopy(chair, text);
  const ofOther = await aCopy(chairOf(cluster, 1), text);
  const refused: [Buffer, string][] = [
    [Buffer.from("MZ\x90\x00 This program cannot be run in DOS mode."), "signature.notPdf"],
    [await signCopy(ofOther, key), "signature.otherBytes"],
    [anyPdf, "signature.otherBytes"],
    [copy, "signature.none"],
  ];
  for (const [bytes, code] of refused) {
    await expect(bring(chair, text, bytes)).rejects.toThrow(code);
  }
  expect(await db.covenantSignature.count()).toBe(0);

  const signed = await signCopy(copy, key);
  await bring(chair, text, signed);
  await expect(bring(chair, text, signed)).rejects.toThrow("covenant.alreadySigned");
  expect(await db.externalSignature.count()).toBe(1);
});

test("a copy of a text that was taken back is refused in a tab that still shows it", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  const signed = await signCopy(await aCopy(chair, text), key);
  await at(morning, () =>
    withdrawForEditing(cluster.secretary, { ...text, reason: "Sửa nội dung 2" }),
  );
  await expect(bring(chair, text, signed)).rejects.toThrow("covenant.takenBack");
  const again = await anOpenCovenant(cluster, "Đợt 2");
  await expect(bring(chair, { ...again, textHash: text.textHash }, signed)).rejects.toThrow(
    "covenant.textChanged",
  );
  await expect(bring(chair, await openText(again.covenantId), signed)).rejects.toThrow(
    "signature.copyNotTaken",
  );
});

test("who brings it has read the text and proves anew who they are", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  const signed = await signCopy(await aCopy(chair, text), key);
  const input = { ...text, password, signedCopy: aFile(signed, "ban-da-ky.pdf") };
  await expect(at(morning, () => bringSignedCopy(chair, input, whence))).rejects.toThrow(
    "covenant.notRead",
  );
  await expect(bring(chair, text, signed, "khong phai")).rejects.toThrow("account.passwordWrong");
  expect(await db.covenantSignature.count()).toBe(0);
});

test("nobody signs another unit's copy, nor a stranger any", async () => {
  const { cluster, text } = await anOpening();
  await expect(makeCopy(cluster.secretary, text)).rejects.toThrow("notAllowed");
  await expect(makeCopy(cluster.cityLeader, text)).rejects.toThrow("onlyWitnesses");
});

test("the same copy brought twice at once, or while the unit signs in the app, signs once", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  const signed = await signCopy(await aCopy(chair, text), key);
  const tries = [bring(chair, text, signed), bring(chair, text, signed), readAndSign(chair, text)];
  const done = await Promise.allSettled(tries);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.covenantSignature.count()).toBe(1);
});

test("the database itself refuses an external signature without its copy, and keeps both as they are", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  const bare = asOwner(`insert into covenant_signatures
    (id, version_id, unit_id, way, person_id, assignment_id, signer_name, signer_post, authority, in_place, text_hash, address, user_agent, signed_at)
    select gen_random_uuid(), v.id, '${chair.capacity.unitId}', 'external', '${chair.personId}', '${chair.capacity.assignmentId}',
    '', '', 'chair', false, v.text_hash, '', '', now() from covenant_versions v`);
  await expect(bare).rejects.toThrow("has its signed copy");
  await bring(chair, text, await signCopy(await aCopy(chair, text), key));
  await expect(asOwner("update external_signatures set root = 'CA'")).rejects.toThrow();
  await expect(asOwner("delete from covenant_copies")).rejects.toThrow();
});
