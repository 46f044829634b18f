import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { addScan } from "@/lib/covenant/commands/add-scan";
import { bringSignedCopy } from "@/lib/covenant/commands/bring-signed-copy";
import { closeCovenant } from "@/lib/covenant/commands/close-covenant";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { releaseUnit } from "@/lib/covenant/commands/release-unit";
import { saveDraft } from "@/lib/covenant/commands/save-draft";
import { saveDraftInput } from "@/lib/covenant/schema";
import { db } from "@/lib/db/client";
import { Refusal, wordsOf } from "@/lib/refusal";
import { password } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { aFile, aPdf } from "@/tests/support/files";
import { aClusterOfFive, aPerson, type ClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, aWrittenDraft, readAndSign, sign, whence, wordsFor } from "./a-covenant";

type Text = { covenantId: string; textHash: string };

/** What somebody is told: what is, why, and what to do now. */
async function told(act: () => Promise<unknown>) {
  const fault = await act().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof Refusal)) throw fault ?? new Error("it was not refused");
  const words = wordsOf(fault);
  expect(words).not.toMatch(/[{}]/);
  expect(words.split(/[.;] /).length).toBeGreaterThan(1);
  return fault.code;
}

test("contents empty, twice, too many, or sixty pages long", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const { covenantId, revision } = await aWrittenDraft(cluster);
  const content = (text: string, title = "") => ({ id: null, title, text });
  const save = (contents: ReturnType<typeof content>[]) =>
    saveDraft(cluster.secretary, { ...wordsFor(cluster, covenantId), revision, contents });
  const many = Array.from({ length: 31 }, (_, index) => content(`Nội dung ${index}`));
  expect(await told(() => save([content("", "Khen thưởng")]))).toBe("covenant.emptyContent");
  expect(await told(() => save([content("Một việc."), content("một  việc.")]))).toBe(
    "covenant.repeatedContent",
  );
  expect(await told(() => save(many))).toBe("covenant.tooManyContents");
  const longTogether = many.slice(1).map(({ text }) => content(text.padEnd(6000, " và")));
  expect(await told(() => save(longTogether))).toBe("covenant.contentsTooLong");

  const sixtyPages = "Nội dung rất dài. ".repeat(10_000);
  const form = { covenantId, revision: "2", title: "Giao ước", preamble: "" };
  const row = { "contents.0.id": "", "contents.0.title": "", "contents.0.text": sixtyPages };
  const parsed = saveDraftInput.safeParse({ ...form, ...row });
  expect(parsed.error?.issues[0]?.message).toMatch(/^Dài quá 6000 ký tự\. Vui lòng/);
});

const program = Buffer.from("MZ\x90\x00This program cannot be run in DOS mode.");
const large = Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(25 * 1024 * 1024)]);

test.each([
  ["a text called .pdf", Buffer.from("không phải PDF"), "file.wrongKind", "signature.notPdf"],
  ["a program called .pdf", program, "file.wrongKind", "signature.notPdf"],
  ["25 MB", large, "file.tooLarge", "signature.tooLarge"],
  ["an empty file", Buffer.alloc(0), "file.empty", "signature.brokenFile"],
  ["a PDF that was cut short", aPdf().subarray(0, 60), "file.damaged", "signature.brokenFile"],
] as const)("as a scan, and as a copy signed outside: %s", async (_, bytes, code, ofCopy) => {
  const { cluster, text } = await anOpening();
  const [unitId = ""] = cluster.unitIds;
  const unit = { unitId, seen: "on" as const, signerName: "An", signerPost: "Chủ tịch" };
  const scan = () =>
    at(morning, () => addScan(cluster.secretary, { ...text, units: [unit], scan: aFile(bytes) }));
  const copy = () =>
    at(morning, () =>
      bringSignedCopy(chairOf(cluster, 0), { ...text, password, signedCopy: aFile(bytes) }, whence),
    );
  await at(morning, () => recordReading(chairOf(cluster, 0), text));
  expect(await told(scan)).toBe(code);
  expect(await told(copy)).toBe(ofCopy);
  expect([await db.storedFile.count(), await db.covenantScan.count()]).toEqual([0, 0]);
});

test("a second signature, an old hash, another unit's, a witness who is not asked to sign, an ended assignment", async () => {
  const { cluster, text } = await anOpening();
  const chair = chairOf(cluster, 0);
  await readAndSign(chair, text);
  const second = await aPerson(cluster.cityId, "unitLeader", unitOf(chair));
  expect(await told(() => sign(second, text))).toBe("covenant.alreadySigned");
  const last = chairOf(cluster, 1);
  await at(morning, () => recordReading(last, text));
  const stale = { ...text, textHash: "0".repeat(64) };
  expect(await told(() => sign(last, stale))).toBe("covenant.textChanged");
  const stranger = await aStranger(cluster);
  expect(await told(() => sign(stranger, text))).toBe("notAllowed");
  const witness = cluster.cityLeader;
  const supervisor = anActor("supervisingLeader", { clusterId: cluster.clusterId });
  const reading = (actor: Actor) => at(morning, () => recordReading(actor, text));
  for (const leader of [witness, supervisor]) {
    expect(await told(() => sign(leader, text))).toBe("covenant.onlyWitnesses");
    expect(await told(() => reading(leader))).toBe("covenant.onlyWitnesses");
  }
  const { assignmentId } = last.capacity;
  const toOn = new Date("2024-02-28");
  await db.assignment.update({ where: { id: assignmentId }, data: { toOn } });
  expect(await told(() => sign(last, text))).toBe("auth.capacityEnded");
  expect(await db.covenantSignature.count()).toBe(1);
});

test("a signature after the year's end", async () => {
  const { cluster, text } = await anOpening();
  const late = chairOf(cluster, 1);
  const { unitId = "" } = unitOf(late);
  const out = { ...text, unitId, reason: "Đang kiện toàn" };
  await at(morning, () => releaseUnit(cluster.cityLeader, out));
  await readAndSign(chairOf(cluster, 0), text);
  const reviewing = { phase: "reviewing" as const };
  await db.clusterYear.update({ where: { id: cluster.clusterYearId }, data: reviewing });
  const results = [1, 2].map(() => ({ outcome: "achieved" as const, words: "" }));
  await closeCovenant(cluster.secretary, { ...text, results });
  expect(await told(() => sign(late, text))).toBe("covenant.signingOver");
});

async function anOpening(): Promise<{ cluster: ClusterOfFive; text: Text }> {
  const cluster = await aClusterOfFive({ members: 2 });
  return { cluster, text: await anOpenCovenant(cluster) };
}

function unitOf({ capacity }: Actor) {
  return { unitId: capacity.unitId ?? "" };
}

async function aStranger(cluster: ClusterOfFive) {
  const { id: unitId } = await db.unit.create({
    data: { code: "999", kind: "ruralDistrict", fromOn: morning, searchText: "" },
  });
  return aPerson(cluster.cityId, "unitLeader", { unitId });
}
