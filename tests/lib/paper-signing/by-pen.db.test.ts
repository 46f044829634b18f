import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { sealSignedPaper } from "@/lib/paper-signing/commands/seal-signed-paper";
import { withdrawPaper } from "@/lib/paper-signing/commands/withdraw-paper";
import { getSigning } from "@/lib/paper-signing/queries/get-signing";
import { refusals } from "@/lib/refusal";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { sweepUnsealedCopies } from "@/lib/signed-copy/commands/seal-copy";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { recorded } from "@/tests/support/audit";
import { queuedBehind } from "@/tests/support/queued-behind";
import { aCount, heldPaper, morning, open, scan, sign } from "./an-open-paper";

const third = "THÀNH VIÊN Lê Văn Hùng";
const confirm = (by: Actor, copyId: string) =>
  at(morning, () => decideSignedCopy(by, { decision: "confirm", copyId }));

/** The minutes opened for the head of the Tổ kiểm phiếu and who presides; the other member signs by pen. */
async function halfByPen() {
  const scene = await aCount();
  const { secretary, ref, head, presider } = scene;
  const signingId = await open(secretary, ref, [head, null, presider]);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  return { ...scene, signingId, textHash };
}

test("the places left to the pen come by a scan that another confirms, bound into the sealed paper", async () => {
  const { secretary, head, member, presider, ref, signingId, textHash } = await halfByPen();
  await sign(head, { signingId, position: 1, textHash });
  await expect(sign(member, { signingId, position: 2, textHash })).rejects.toThrow("notAllowed");
  expect((await listSignedCopies(secretary, ref))?.signers).toEqual([
    ...[third, "CHỦ TRÌ HỘI NGHỊ Nguyễn Văn An"],
  ]);
  await expect(scan(secretary, ref, ["Ai Đó"])).rejects.toThrow("paperSigning.nothingWaits");
  const copyId = await scan(secretary, ref, [third]);
  await expect(confirm(secretary, copyId)).rejects.toThrow("signedCopy.own");
  expect(await db.paperSignature.count()).toBe(1);
  await confirm(presider, copyId);
  expect((await recorded()).slice(-2)).toEqual([
    ...["signedCopy.confirmed", "paperSigning.signedByPen"],
  ]);
  expect((await getSigning(secretary, signingId))?.places[1]).toMatchObject({
    signature: { way: "paper", signerName: "Lê Văn Hùng", copyId },
  });
  await sign(presider, { signingId, position: 3, textHash });
  expect(await db.paperCompletion.count()).toBe(1);
  // The scan belongs to the paper: it is not sealed a second time by itself.
  await sweepUnsealedCopies();
  expect(await db.job.count({ where: { kind: "signedCopy.seal" } })).toBe(0);
  await at(morning, () => sealSignedPaper(signingId));
  const [sealed] = await db.sealedDocument.findMany();
  expect(sealed?.evidence).toMatchObject({
    signatures: [
      { unit: "TỔ TRƯỞNG TỔ KIỂM PHIẾU Trần Thị Bình", way: /trên hệ thống/ },
      { unit: third, signer: "Lê Văn Hùng", way: /bản giấy/ },
      { unit: "CHỦ TRÌ HỘI NGHỊ Nguyễn Văn An" },
    ].map(({ way, ...rest }) => (way ? { ...rest, way: expect.stringMatching(way) } : rest)),
  });
});

/** Both come to the paper's lock in this order: what became of each. */
async function bothForOnePlace(order: "signature first" | "scan first") {
  const { secretary, head, presider, ref, signingId, textHash } = await halfByPen();
  await sign(head, { signingId, position: 1, textHash });
  const copyId = await scan(secretary, ref, [third, "CHỦ TRÌ HỘI NGHỊ Nguyễn Văn An"]);
  const signs = () => sign(presider, { signingId, position: 3, textHash });
  const confirms = () => confirm(head, copyId);
  const acts = order === "scan first" ? [confirms, signs] : [signs, confirms];
  return queuedBehind(heldPaper(ref), acts);
}

test.each([
  ["signature first", ["done", "done"], "inApp"],
  ["scan first", ["done", "paperSigning.complete"], "paper"],
] as const)(
  "a scan and a signature in the app for one place are one, and complete the paper once: %s",
  async (order, ends, way) => {
    expect(await bothForOnePlace(order)).toEqual(ends);
    expect(await db.paperSignature.findMany({ orderBy: { position: "asc" } })).toMatchObject([
      ...[{ way: "inApp" }, { way: "paper" }, { way }],
    ]);
    expect(await db.paperCompletion.count()).toBe(1);
    expect(await db.job.count({ where: { kind: "paperSigning.seal" } })).toBe(1);
  },
);

test("a scan of an opening that was taken back is confirmed by nobody; a paper with a scan that waits is not opened", async () => {
  const { secretary, head, presider, ref, signingId, textHash } = await halfByPen();
  const copyId = await scan(secretary, ref, [third]);
  await at(morning, () => withdrawPaper(secretary, { signingId, textHash, reason: "Sai giờ" }));
  expect((await listSignedCopies(presider, ref))?.copies).toMatchObject([
    {
      ...{ mayConfirm: false, mayReturn: true },
      over: expect.stringContaining("trả lại bản chụp"),
    },
  ]);
  await expect(confirm(presider, copyId)).rejects.toThrow("paperSigning.copyOfTakenBack");
  expect(await db.signedCopyDecision.count()).toBe(0);

  const signers = (await listSignedCopies(secretary, ref))?.signers ?? [];
  expect(signers).toHaveLength(3);
  const whole = await scan(secretary, ref, signers);
  await expect(open(secretary, ref, [head, null, presider])).rejects.toThrow(
    "paperSigning.copyWaits",
  );
  await confirm(presider, whole);
  expect(await db.job.findMany({ where: { kind: "signedCopy.seal" } })).toMatchObject([
    { subjectId: whole },
  ]);
});

test("a place signed in the app while its scan waited is not recorded a second time", async () => {
  const { secretary, head, member, presider, ref } = await aCount();
  const signingId = await open(secretary, ref, [head, member, presider]);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  const copyId = await scan(secretary, ref, [third]);
  expect((await listSignedCopies(presider, ref))?.copies).toMatchObject([
    { mayConfirm: true, over: null },
  ]);
  await sign(member, { signingId, position: 2, textHash });
  await confirm(presider, copyId);
  expect((await recorded()).at(-1)).toBe("signedCopy.confirmed");
  expect(await db.paperSignature.count()).toBe(1);

  const late = await scan(secretary, ref, ["CHỦ TRÌ HỘI NGHỊ Nguyễn Văn An"]);
  await sign(head, { signingId, position: 1, textHash });
  await sign(presider, { signingId, position: 3, textHash });
  expect((await listSignedCopies(presider, ref))?.copies[1]).toMatchObject({
    ...{ id: late, mayConfirm: false, mayReturn: true },
  });
  await expect(confirm(presider, late)).rejects.toThrow("paperSigning.copyOfComplete");
});

test("a scan is bound to the words that were on the screen, not to those opened since", async () => {
  const { secretary, head, presider, ref, signingId, textHash } = await halfByPen();
  const stale = { signingId, textHash };
  for (const shown of [
    { signingId: "", textHash: "" },
    { signingId, textHash: "0".repeat(64) },
  ])
    await expect(scan(secretary, ref, [third], shown)).rejects.toThrow("paperSigning.textChanged");
  await at(morning, () => withdrawPaper(secretary, { ...stale, reason: "Sai giờ" }));
  const { signers = [] } = (await listSignedCopies(secretary, ref)) ?? {};
  await expect(scan(secretary, ref, signers, stale)).rejects.toThrow("paperSigning.textChanged");
  const again = await open(secretary, ref, [head, null, presider]);
  await expect(scan(secretary, ref, [third], stale)).rejects.toThrow("paperSigning.textChanged");
  expect(await db.signedCopy.count()).toBe(0);
  await scan(secretary, ref, [third]);
  expect(await db.signedCopy.findMany()).toMatchObject([{ signingId: again }]);
});

test("a scan of an opening whose words have changed since is offered for no confirmation, with the reason the act would give", async () => {
  const { secretary, presider, ref } = await halfByPen();
  const copyId = await scan(secretary, ref, [third]);
  await db.clusterEvent.updateMany({ data: { place: "Hội trường khác" } });
  const listed = await at(morning, () => listSignedCopies(presider, ref));
  const over = refusals["paperSigning.outdated"];
  expect(listed?.copies).toMatchObject([{ mayConfirm: false, mayReturn: true, over }]);
  await expect(confirm(presider, copyId)).rejects.toThrow("paperSigning.outdated");
});
