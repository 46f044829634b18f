import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { cancelVote } from "@/lib/election/commands/cancel-vote";
import { getFile } from "@/lib/file/queries/get-file";
import { checkFile } from "@/lib/seal/queries/check-document";
import { addSignedCopy } from "@/lib/signed-copy/commands/add-signed-copy";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { sealCopy, sweepUnsealedCopies } from "@/lib/signed-copy/commands/seal-copy";
import type { PaperRef } from "@/lib/signed-copy/queries/find-paper";
import { getSealedCopy } from "@/lib/signed-copy/queries/get-sealed-copy";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { recorded } from "@/tests/support/audit";
import { aFile, aPdf } from "@/tests/support/files";
import { asOwner } from "@/tests/support/own-database";
import { aPerson, chairOf } from "../covenant/a-cluster-of-five";
import { aConference, count, freeze, morning, paper, prepare } from "../election/a-conference";

const visitor = { address: "203.0.113.7", userAgent: "a phone" };

async function aCountOnPaper() {
  const conference = await aConference();
  const picked = conference.unitIds.slice(0, 2);
  const voteId = await prepare(conference, { ...paper, picked });
  const roundId = await freeze(conference, voteId, "paper");
  await count(conference, roundId, { agreed: [4, 1] });
  const ref: PaperRef = { paper: "countMinutes", subjectId: roundId };
  return { ...conference, voteId, roundId, ref, chair: chairOf(conference, 1) };
}

function add(actor: Actor, ref: PaperRef, signers: readonly string[], scan = aFile(aPdf())) {
  return at(morning, () =>
    addSignedCopy(actor, { ...ref, scan, signers: [...signers], signingId: "", textHash: "" }),
  );
}

async function signersFor(actor: Actor, ref: PaperRef) {
  return (await listSignedCopies(actor, ref))?.signers ?? [];
}

test("minutes signed by the whole Tổ kiểm phiếu and who presides are confirmed by a second person and sealed with their scan", async () => {
  const { secretary, chair, ref } = await aCountOnPaper();
  const signers = await signersFor(secretary, ref);
  expect(signers).toEqual(["TỔ TRƯỞNG TỔ KIỂM PHIẾU Trần Thị Bình", "CHỦ TRÌ HỘI NGHỊ"]);
  const before = await recorded();
  await expect(add(secretary, ref, signers.slice(0, 1))).rejects.toMatchObject({
    ...{ code: "signedCopy.signatureMissing", facts: { missing: "CHỦ TRÌ HỘI NGHỊ" } },
  });
  expect(await recorded()).toEqual(before);
  const copyId = await add(secretary, ref, signers);
  const confirm = { decision: "confirm", copyId } as const;
  await expect(at(morning, () => decideSignedCopy(secretary, confirm))).rejects.toThrow(
    "signedCopy.own",
  );
  await at(morning, () => decideSignedCopy(chair, confirm));
  expect(await db.job.findMany({ where: { kind: "signedCopy.seal" } })).toMatchObject([
    { subjectId: copyId },
  ]);
  await at(morning, () => Promise.all([sealCopy(copyId), sealCopy(copyId)]));
  expect(await db.sealedDocument.findMany()).toMatchObject([
    { kind: "signedCopy", subjectId: copyId, disclosure: "matchOnly" },
  ]);
  expect((await recorded()).slice(-3)).toEqual([
    ...["signedCopy.added", "signedCopy.confirmed", "signedCopy.sealed"],
  ]);
  const sealed = await getSealedCopy(chair, copyId);
  const file = new File([new Uint8Array(sealed?.file ?? Buffer.alloc(0))], "bien-ban.pdf");
  expect(await checkFile(visitor, { file, code: "" })).toMatchObject({
    ...{ outcome: "matches", paper: { evidence: null } },
  });
  await expect(add(secretary, ref, signers)).rejects.toThrow("signedCopy.confirmedAlready");
});

test("a copy is returned with its reason and another brought; two who decide at once are one", async () => {
  const { secretary, chair, ref, upper } = await aCountOnPaper();
  const signers = await signersFor(secretary, ref);
  const first = await add(secretary, ref, signers);
  const back = { decision: "return", copyId: first, reason: "Thiếu trang 2" } as const;
  await at(morning, () => decideSignedCopy(chair, back));
  await expect(
    at(morning, () => decideSignedCopy(chair, { decision: "confirm", copyId: first })),
  ).rejects.toThrow("signedCopy.decidedAlready");
  const [second, third] = [await add(secretary, ref, signers), await add(secretary, ref, signers)];
  const both = await Promise.allSettled(
    [second, third].map((copyId) =>
      at(morning, () => decideSignedCopy(chair, { decision: "confirm", copyId })),
    ),
  );
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(
    at(morning, () => decideSignedCopy(upper, { decision: "confirm", copyId: second })),
  ).rejects.toThrow("notAllowed");
  await sweepUnsealedCopies();
  expect(await db.job.count({ where: { kind: "signedCopy.seal" } })).toBe(1);
});

test("the model of the ballot, the notice and the conference's minutes are signed and sealed alike", async () => {
  const { secretary, chair, roundId, voteId, eventId } = await aCountOnPaper();
  expect(
    await listSignedCopies(secretary, { paper: "resultNotice", subjectId: voteId }),
  ).toBeNull();
  await at(morning, () => announceResult(secretary, { voteId }));
  for (const ref of [
    { paper: "ballotPaper", subjectId: roundId },
    { paper: "resultNotice", subjectId: voteId },
    { paper: "conferenceMinutes", subjectId: eventId },
  ] as const) {
    const copyId = await add(secretary, ref, await signersFor(secretary, ref));
    await at(morning, () => decideSignedCopy(chair, { decision: "confirm", copyId }));
    await at(morning, () => sealCopy(copyId));
    expect(await listSignedCopies(chair, ref)).toMatchObject({
      copies: [{ decision: { confirmed: true }, seal: { checkCode: expect.any(String) } }],
    });
  }
  expect(await db.sealedDocument.count({ where: { kind: "signedCopy" } })).toBe(3);
});

test("a scan of a notice whose vote was cancelled is confirmed by nobody, and can only be returned", async () => {
  const { secretary, chair, upper, voteId } = await aCountOnPaper();
  await at(morning, () => announceResult(secretary, { voteId }));
  const ref = { paper: "resultNotice", subjectId: voteId } as const;
  const copyId = await add(secretary, ref, await signersFor(secretary, ref));
  const decided = { voteId, document: "Quyết định 1", reason: "Sai thủ tục" };
  await at(morning, () => cancelVote(upper, decided));
  const confirm = { decision: "confirm", copyId } as const;
  await expect(at(morning, () => decideSignedCopy(chair, confirm))).rejects.toThrow(
    "signedCopy.outdated",
  );
  expect(await db.signedCopyDecision.count()).toBe(0);
  const back = { decision: "return", copyId, reason: "Kết quả đã hủy" } as const;
  await at(morning, () => decideSignedCopy(chair, back));
  expect(await db.signedCopyDecision.findMany()).toMatchObject([{ confirmed: false }]);
});

test("brought by who runs the vote, read by who sees the paper, changed by nobody", async () => {
  const { secretary, chair, ref, cityId } = await aCountOnPaper();
  const stranger = await aPerson(cityId, "viewer", { unitId: cityId });
  const signers = await signersFor(secretary, ref);
  await expect(add(chair, ref, signers)).rejects.toThrow("notAllowed");
  await expect(add(stranger, ref, signers)).rejects.toThrow("notFound");
  await expect(add(secretary, ref, signers, aFile("chữ", "a.txt"))).rejects.toThrow(
    "file.wrongKind",
  );
  const copyId = await add(secretary, ref, signers);
  const { fileId } = await db.signedCopy.findUniqueOrThrow({ where: { id: copyId } });
  expect(await getFile(chair, fileId)).not.toBeNull();
  expect(await getFile(stranger, fileId)).toBeNull();
  expect(await getSealedCopy(stranger, copyId)).toBeNull();
  await expect(asOwner("update signed_copies set signers = '{}'")).rejects.toThrow("stands");
  await expect(
    asOwner(
      `insert into signed_copy_decisions select id, true, '', person_id, '', now() from signed_copies`,
    ),
  ).rejects.toThrow(/brings/);
});
