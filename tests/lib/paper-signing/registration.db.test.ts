import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { sealSignedPaper } from "@/lib/paper-signing/commands/seal-signed-paper";
import { withdrawPaper } from "@/lib/paper-signing/commands/withdraw-paper";
import {
  getCanonicalText,
  getSealedPaper,
  getSigning,
} from "@/lib/paper-signing/queries/get-signing";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { askAdjustment } from "@/lib/registration/commands/ask-adjustment";
import { verifyRegistration } from "@/lib/registration/commands/check-registration";
import { decideAdjustment } from "@/lib/registration/commands/decide-adjustment";
import { addSignedCopy } from "@/lib/signed-copy/commands/add-signed-copy";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { aFile, aPdf } from "@/tests/support/files";
import { inTime } from "@/tests/support/reports";
import { aRegistrationScene, onRecord } from "./a-registration";

type Scene = Awaited<ReturnType<typeof aRegistrationScene>>;
let stage: Scene["stage"];
let key: Scene["key"];
let head: Actor;
let officer: Actor;
let secretary: Actor;
let send: Scene["send"];
let refOf: Scene["refOf"];
let confirmed: Scene["confirmed"];
let opened: Scene["opened"];
let signed: Scene["signed"];

beforeEach(async () => {
  const scene = await aRegistrationScene();
  ({ stage, key, head, officer, secretary, send, refOf, confirmed, opened, signed } = scene);
});

test("a registration is signed by its unit's head alone, once it is confirmed, and sealed", async () => {
  await send({ quy_bien_dao: "2,3 tỷ" });
  expect(await at(inTime, async () => getPaperState(head, await refOf()))).toBeNull();
  await at(inTime, () => verifyRegistration(secretary, { ...key, revision: 1 }));
  const ref = await refOf();
  const other = stage.peopleOf(stage.meLinh).head;
  expect(await at(inTime, () => getPaperState(other, ref))).toBeNull();
  const { opening } = (await at(inTime, () => getPaperState(officer, ref))) ?? {};
  expect(opening?.candidates.map(({ name }) => name)).toEqual(["Trịnh Đình Khoa"]);
  // Whoever reads it and is not of the unit opens nothing.
  expect((await at(inTime, () => getPaperState(secretary, ref)))?.opening).toBeNull();
  await expect(opened(secretary, head)).rejects.toThrow("notAllowed");

  const signingId = await opened(officer, head);
  expect(await at(inTime, () => getSigning(other, signingId))).toBeNull();
  await signed(signingId);
  await at(inTime, () => sealSignedPaper(signingId));
  expect(await db.sealedDocument.findMany()).toMatchObject([{ subjectId: signingId }]);
  await expect(opened(officer, head)).rejects.toThrow("paperSigning.signedAlready");
});

test("a granted request leaves what was signed, and the new words are signed anew", async () => {
  const ref = await confirmed();
  const first = await opened(officer, head);
  await signed(first);
  const before = await db.paperSigning.findUniqueOrThrow({ where: { id: first } });
  const ask = {
    ...key,
    revision: 1,
    reason: "Sắp xếp đơn vị.",
    cells: stage.cells({ quy_bien_dao: "2 tỷ", hoa_tang: "90/100" }),
  };
  const adjustmentId = await at(inTime, () => askAdjustment(head, ask));
  expect((await at(inTime, () => getPaperState(head, ref)))?.opening).toBeNull();
  const grant = { ...key, adjustmentId, decision: "grant", answer: "Đồng ý." } as const;
  await at(inTime, () => decideAdjustment(stage.board, grant));
  expect(await db.paperSigning.findUniqueOrThrow({ where: { id: first } })).toEqual(before);

  expect(await at(inTime, () => getSigning(head, first))).toMatchObject({ isOutdated: true });
  // A scan of the new words is for an opening that is still to come.
  const bound = { signingId: "", textHash: "" };
  const signers = ["TM. BAN THƯỜNG TRỰC CHỦ TỊCH"];
  const scan = { ...ref, ...bound, scan: aFile(aPdf()), signers };
  await expect(at(inTime, () => addSignedCopy(officer, scan))).rejects.toThrow(
    "paperSigning.notOpen",
  );
  expect((await at(inTime, () => listSignedCopies(officer, ref)))?.mayAdd).toBe(false);

  const second = await opened(officer, head);
  await signed(second);
  const state = await at(inTime, () => getPaperState(head, ref));
  expect(state).toMatchObject({ current: { id: second, number: 2 }, earlier: [{ id: first }] });
  expect(state?.opening).toBeNull();
  expect(await db.paperCompletion.count()).toBe(2);
});

test("by pen: opened first, its scan brought by the unit and confirmed by who confirms registrations", async () => {
  const ref = await confirmed();
  const scan = () => aFile(aPdf("Bản đăng ký"));
  const bring = (signers: readonly string[], bound = { signingId: "", textHash: "" }) =>
    at(inTime, () =>
      addSignedCopy(officer, { ...ref, ...bound, scan: scan(), signers: [...signers] }),
    );
  await expect(bring(["TM. BAN THƯỜNG TRỰC CHỦ TỊCH"])).rejects.toThrow("paperSigning.notOpen");
  expect((await at(inTime, () => listSignedCopies(officer, ref)))?.mayAdd).toBe(false);
  const signingId = await opened(officer, head);
  const { signers = [], bound } = (await at(inTime, () => listSignedCopies(officer, ref))) ?? {};
  await expect(bring(signers)).rejects.toThrow("paperSigning.textChanged");
  const copyId = await bring(signers, bound);
  const confirm = { decision: "confirm", copyId } as const;
  await expect(at(inTime, () => decideSignedCopy(head, confirm))).rejects.toThrow("notAllowed");
  // The unit leads the cluster now: its people confirm others' registrations, and not their own.
  await db.leadershipTerm.updateMany({ where: { role: "lead" }, data: { unitId: key.unitId } });
  const ofUnit = { ...secretary, capacity: { ...secretary.capacity, unitId: key.unitId } };
  await expect(at(inTime, () => decideSignedCopy(ofUnit, confirm))).rejects.toMatchObject({
    code: "registration.ownUnit",
  });
  const shown = async (actor: Actor) =>
    (await at(inTime, () => listSignedCopies(actor, ref)))?.copies.map(
      ({ mayConfirm }) => mayConfirm,
    );
  expect(await shown(ofUnit)).toEqual([false]);
  expect(await db.signedCopyDecision.count()).toBe(0);
  await db.leadershipTerm.updateMany({ where: { role: "lead" }, data: { unitId: stage.socSon } });
  expect(await shown(secretary)).toEqual([true]);
  await at(inTime, () => decideSignedCopy(secretary, confirm));
  expect(await db.paperSignature.findMany()).toMatchObject([{ signingId, way: "paper", copyId }]);
  expect(await db.paperCompletion.count()).toBe(1);
});

test("while there is no chair a vice chair signs in the chair's place, under the line that the unit has chosen", async () => {
  await confirmed();
  const { assignmentId: id } = head.capacity;
  await db.assignment.update({ where: { id }, data: { post: "Phó Chủ tịch" } });
  const offered = await at(inTime, async () => getPaperState(officer, await refOf()));
  const [vice] = offered?.opening?.candidates ?? [];
  expect(vice?.title).toMatch(/Phó Chủ tịch, .* \(KT. CHỦ TỊCH \/ PHÓ CHỦ TỊCH\)$/);
  const first = await opened(officer, head);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: first } });
  expect(await at(inTime, () => getCanonicalText(head, first))).toContain(
    "Chỗ ký\n  KT. CHỦ TỊCH\n  PHÓ CHỦ TỊCH\n  Trịnh Đình Khoa\n",
  );
  const taken = { signingId: first, textHash, reason: "Đơn vị ký thay mặt Ban Thường trực." };
  await at(inTime, () => withdrawPaper(officer, taken));
  await db.signingLine.create({
    data: {
      ...{ unitId: key.unitId, viceChairAs: "viceForCommittee", chosenAt: inTime },
      personId: head.personId,
    },
  });
  const second = await opened(officer, head);
  expect(await at(inTime, () => getCanonicalText(head, second))).toContain(
    "Chỗ ký\n  TM. BAN THƯỜNG TRỰC\n  PHÓ CHỦ TỊCH\n  Trịnh Đình Khoa\n",
  );
  expect(await at(inTime, () => getSigning(head, second))).toMatchObject({ isOutdated: false });
  await signed(second);
  expect(await db.paperSignature.findMany()).toMatchObject([
    { signingId: second, way: "inApp", signerPost: "Phó Chủ tịch" },
  ]);
  expect(await db.paperCompletion.count()).toBe(1);
});

test("whoever stands in for the chair, or only works at the unit, does not sign in the chair's place; the pen does", async () => {
  await confirmed();
  const { assignmentId: id } = head.capacity;
  await db.assignment.update({ where: { id }, data: { post: "Ủy viên Thường trực" } });
  await expect(opened(officer, head)).rejects.toThrow("paperSigning.noChair");
  const { personId } = await onRecord(officer, "Trịnh Đình Khoa", key);
  const at2020 = { fromOn: new Date("2020-01-01") };
  const of = { personId, role: "unitLeader", unitId: key.unitId, ...at2020 } as const;
  const { id: assignmentId } = await db.assignment.create({
    data: { ...of, post: "Chủ tịch", standsInForId: id },
  });
  const standIn = { ...head, personId, capacity: { ...head.capacity, assignmentId } };
  await expect(opened(officer, standIn)).rejects.toThrow("paperSigning.noChair");
  expect(await db.paperSigning.count()).toBe(0);
  await expect(opened(officer, null)).rejects.toThrow("paperSigning.nobody");
});

test("words a granted request changed are signed by nobody; who has left the unit reads them no more", async () => {
  const ref = await confirmed();
  const id = await opened(officer, head);
  const { signers = [], bound } = (await at(inTime, () => listSignedCopies(officer, ref))) ?? {};
  const scan = aFile(aPdf("Bản đăng ký"));
  const copy = { ...ref, scan, signers: [...signers], signingId: "", textHash: "", ...bound };
  const copyId = await at(inTime, () => addSignedCopy(officer, copy));
  const cells = stage.cells({ quy_bien_dao: "2 tỷ", hoa_tang: "90/100" });
  const ask = { ...key, revision: 1, reason: "Sắp xếp đơn vị.", cells };
  const adjustmentId = await at(inTime, () => askAdjustment(head, ask));
  const grant = { ...key, adjustmentId, decision: "grant", answer: "Đồng ý." } as const;
  await at(inTime, () => decideAdjustment(stage.board, grant));
  await expect(signed(id)).rejects.toThrow("paperSigning.outdated");
  const confirm = { decision: "confirm", copyId } as const;
  await expect(at(inTime, () => decideSignedCopy(secretary, confirm))).rejects.toThrow(
    "paperSigning.outdated",
  );
  expect(await db.paperSignature.count()).toBe(0);
  expect(await db.signedCopyDecision.count()).toBe(0);

  expect(await at(inTime, () => getSigning(head, id))).not.toBeNull();
  const elsewhere = stage.peopleOf(stage.meLinh).head;
  const moved = { ...elsewhere, personId: head.personId, name: head.name };
  expect(await at(inTime, () => getSigning(moved, id))).toBeNull();
  expect(await at(inTime, () => getCanonicalText(moved, id))).toBeNull();
  expect(await at(inTime, () => getSealedPaper(moved, id))).toBeNull();
});
