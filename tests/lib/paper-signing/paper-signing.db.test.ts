import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { openPaper } from "@/lib/paper-signing/commands/open-paper";
import {
  sealSignedPaper,
  sweepUnsealedPapers,
} from "@/lib/paper-signing/commands/seal-signed-paper";
import { withdrawPaper } from "@/lib/paper-signing/commands/withdraw-paper";
import {
  getCanonicalText,
  getSealedPaper,
  getSigning,
} from "@/lib/paper-signing/queries/get-signing";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { checkFile } from "@/lib/seal/queries/check-document";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { listTasks } from "@/lib/task/queries";
import { recorded } from "@/tests/support/audit";
import { aPerson, chairOf } from "../covenant/a-cluster-of-five";
import { aCount, anOpenPaper, morning, open, scan, sign, whence } from "./an-open-paper";

test("minutes signed in the app by the whole Tổ kiểm phiếu and who presides are complete, sealed, and known by match alone", async () => {
  const { secretary, head, member, presider, signingId, textHash, ref } = await anOpenPaper();
  const text = await getCanonicalText(head, signingId);
  expect(
    createHash("sha256")
      .update(text ?? "")
      .digest("hex"),
  ).toBe(textHash);
  expect(text).toContain("Chỗ ký\n  CHỦ TRÌ HỘI NGHỊ\n  Nguyễn Văn An\n");
  const seen = await at(morning, () => getSigning(head, signingId));
  // As the page asks, with the whole opening in hand.
  expect(seen && (await listSignedCopies(secretary, seen))).toMatchObject({
    mayAdd: true,
    copies: [],
  });
  expect(seen?.viewer.place).toMatchObject({
    position: 1,
    title: head.capacity.title,
    refusal: null,
  });
  const waiting = async (actor: typeof head) =>
    (await at(morning, () => listTasks(actor))).groups
      .flatMap(({ tasks }) => tasks)
      .filter(({ key }) => key.startsWith("paper "));
  expect(await waiting(head)).toMatchObject([
    { what: "Ký Biên bản kiểm phiếu", href: `/paper-signings/${signingId}` },
  ]);
  expect(await waiting(secretary)).toEqual([]);

  await sign(head, { signingId, position: 1, textHash });
  expect(await waiting(head)).toEqual([]);
  await sign(presider, { signingId, position: 3, textHash });
  expect(await db.paperCompletion.count()).toBe(0);
  await sign(member, { signingId, position: 2, textHash });
  expect(await db.paperSignature.findMany({ orderBy: { position: "asc" } })).toMatchObject([
    {
      ...{ position: 1, way: "inApp", textHash, signerName: "Trần Thị Bình", ...whence },
      ...{ signerPost: "Chủ tịch", capacity: head.capacity.title, signedAt: morning },
      ...{ personId: head.personId, assignmentId: head.capacity.assignmentId },
    },
    { position: 2, personId: member.personId },
    { position: 3, personId: presider.personId },
  ]);
  expect((await recorded()).slice(-5)).toEqual([
    "paperSigning.opened",
    ...["paperSigning.signed", "paperSigning.signed", "paperSigning.signed"],
    "paperSigning.completed",
  ]);
  expect(await db.job.findMany({ where: { kind: "paperSigning.seal" } })).toMatchObject([
    { subjectId: signingId },
  ]);

  // The job again after a crash, twice at once, and the sweep behind it.
  await at(morning, () => Promise.all([sealSignedPaper(signingId), sealSignedPaper(signingId)]));
  await db.job.deleteMany();
  await sweepUnsealedPapers();
  expect(await db.job.count({ where: { kind: "paperSigning.seal" } })).toBe(0);
  expect(await db.sealedDocument.findMany()).toMatchObject([
    { kind: "signedPaper", subjectId: signingId, disclosure: "matchOnly" },
  ]);
  const sealed = await getSealedPaper(member, signingId);
  const bytes = new Uint8Array(sealed?.file ?? Buffer.alloc(0));
  const file = new File([bytes], "bien-ban.pdf");
  expect(await checkFile(whence, { file, code: "" })).toMatchObject({
    ...{ outcome: "matches", paper: { evidence: null } },
  });
  const altered = new File([bytes, new Uint8Array([10])], "bien-ban.pdf");
  expect(await checkFile(whence, { file: altered, code: "" })).not.toMatchObject({
    outcome: "matches",
  });
  expect(await getPaperState(secretary, ref)).toMatchObject({ opening: null });
  await expect(scan(secretary, ref, ["THÀNH VIÊN Lê Văn Hùng"])).rejects.toThrow(
    "paperSigning.complete",
  );
});

test("a seal that was lost is asked for again", async () => {
  const { head, member, presider, signingId, textHash } = await anOpenPaper();
  for (const [index, who] of [head, member, presider].entries())
    await sign(who, { signingId, position: index + 1, textHash });
  await db.job.deleteMany();
  await sweepUnsealedPapers();
  await sweepUnsealedPapers();
  expect(await db.job.count({ where: { kind: "paperSigning.seal" } })).toBe(1);
});

test("every refusal of a signature leaves nothing", async () => {
  const scene = await anOpenPaper();
  const { head, member, presider, secretary, signingId, textHash } = scene;
  const before = await recorded();
  const of = { signingId, position: 1, textHash };
  await expect(sign(secretary, of)).rejects.toThrow("notAllowed");
  await expect(sign(chairOf(scene, 4), of)).rejects.toThrow("notAllowed");
  await expect(sign(member, of)).rejects.toThrow("paperSigning.notTheirs");
  await expect(sign(head, { ...of, textHash: "0".repeat(64) })).rejects.toThrow(
    "paperSigning.textChanged",
  );
  await expect(sign(head, of, "không phải")).rejects.toThrow("account.passwordWrong");
  const elsewhere = { ...head, capacity: presider.capacity };
  await expect(sign(elsewhere, of)).rejects.toMatchObject({
    ...{ code: "paperSigning.otherCapacity", facts: { opener: secretary.name } },
  });
  const { assignmentId } = head.capacity;
  const ended = { toOn: dayToDb("2024-02-28") };
  await db.assignment.update({ where: { id: assignmentId }, data: ended });
  await expect(sign(head, of)).rejects.toThrow("auth.capacityEnded");
  await db.assignment.update({ where: { id: assignmentId }, data: { toOn: null } });
  expect(await db.paperSignature.count()).toBe(0);
  expect(await recorded()).toEqual(before);

  await sign(head, of);
  await expect(sign(head, of)).rejects.toMatchObject({
    code: "paperSigning.placeSigned",
    facts: { signer: "Trần Thị Bình", signedAt: momentInSentence(morning) },
  });
  await sign(member, { ...of, position: 2 });
  await sign(presider, { ...of, position: 3 });
  await expect(sign(presider, { ...of, position: 3 })).rejects.toThrow("paperSigning.complete");
  await expect(
    at(morning, () => withdrawPaper(secretary, { signingId, textHash, reason: "Sai tên" })),
  ).rejects.toThrow("paperSigning.complete");
  expect(await db.paperSignature.count()).toBe(3);
});

test("taken back with a reason, its signatures are void, and it is opened anew with another hash", async () => {
  const { secretary, head, member, presider, signingId, textHash, ref } = await anOpenPaper();
  await sign(head, { signingId, position: 1, textHash });
  const back = { signingId, textHash, reason: "Ghi nhầm giờ" };
  await expect(at(morning, () => withdrawPaper(head, back))).rejects.toThrow("notAllowed");
  await expect(
    at(morning, () => withdrawPaper(secretary, { ...back, textHash: "0".repeat(64) })),
  ).rejects.toThrow("paperSigning.textChanged");
  const both = await Promise.allSettled(
    [back, back].map((input) => at(morning, () => withdrawPaper(secretary, input))),
  );
  expect(refusedOf(both)).toEqual(["paperSigning.takenBack"]);
  expect((await recorded()).at(-1)).toBe("paperSigning.withdrawn");
  await expect(sign(member, { signingId, position: 2, textHash })).rejects.toThrow(
    "paperSigning.takenBack",
  );
  const again = await open(secretary, ref, [head, member, presider]);
  const anew = await db.paperSigning.findUniqueOrThrow({ where: { id: again } });
  expect(anew.number).toBe(2);
  expect(anew.textHash).not.toBe(textHash);
  await expect(sign(head, { signingId: again, position: 1, textHash })).rejects.toThrow(
    "paperSigning.textChanged",
  );
});

test("opened by who runs the conference, once, for those whom the paper names and who work there", async () => {
  const scene = await aCount();
  const { secretary, head, member, presider, ref, cityId } = scene;
  const before = await recorded();
  const stranger = await aPerson(cityId, "viewer", { unitId: cityId });
  await expect(open(stranger, ref, [head])).rejects.toThrow("notFound");
  const labels = ["TỔ TRƯỞNG TỔ KIỂM PHIẾU Trần Thị Bình", "THÀNH VIÊN Lê Văn Hùng"];
  const places = [...labels, "CHỦ TRÌ HỘI NGHỊ Nguyễn Văn An"].map((label) => ({
    label,
    assignmentId: "",
  }));
  const { wordsHash = "" } =
    (await at(morning, () => getPaperState(secretary, ref)))?.opening ?? {};
  const opening = { ...ref, wordsHash, places };
  await expect(at(morning, () => openPaper(head, opening))).rejects.toThrow("notAllowed");
  await expect(at(morning, () => openPaper(secretary, opening))).rejects.toThrow(
    "paperSigning.nobody",
  );
  const swapped = { ...opening, places: places.toReversed() };
  await expect(at(morning, () => openPaper(secretary, swapped))).rejects.toThrow(
    "paperSigning.placesChanged",
  );
  await expect(open(secretary, ref, [member, head, presider])).rejects.toMatchObject({
    ...{ code: "paperSigning.otherName", facts: { place: labels[0], name: "Lê Văn Hùng" } },
  });
  await expect(open(secretary, ref, [head, member, stranger])).rejects.toMatchObject({
    ...{ code: "paperSigning.signerGone" },
    facts: { place: "CHỦ TRÌ HỘI NGHỊ Nguyễn Văn An", name: stranger.name },
  });
  expect(await db.paperSigning.count()).toBe(0);
  expect(await recorded()).toEqual(before);
  const state = await at(morning, () => getPaperState(secretary, ref));
  expect(state?.opening?.places.map(({ likely }) => likely)).toEqual([
    ...[head.capacity.assignmentId, member.capacity.assignmentId, ""],
  ]);
  const both = await Promise.allSettled(
    [0, 1].map(() => open(secretary, ref, [head, member, presider])),
  );
  expect(refusedOf(both)).toEqual(["paperSigning.openAlready"]);
  await expect(open(secretary, ref, [head])).rejects.toThrow("paperSigning.openAlready");
});

/** The codes with which some of several at once were refused. */
function refusedOf(outcomes: readonly PromiseSettledResult<unknown>[]) {
  return outcomes.flatMap((outcome) => (outcome.status === "rejected" ? outcome.reason.code : []));
}
