import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { announceResult } from "@/lib/election/commands/announce-result";
import { freezeRoll } from "@/lib/election/commands/freeze-roll";
import { freezeRollInput } from "@/lib/election/schema";
import { openPaper } from "@/lib/paper-signing/commands/open-paper";
import { signPaper } from "@/lib/paper-signing/commands/sign-paper";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { addSignedCopy } from "@/lib/signed-copy/commands/add-signed-copy";
import type { PaperRef } from "@/lib/signed-copy/queries/find-paper";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";
import { password } from "@/tests/support/accounts";
import { aFile, aPdf } from "@/tests/support/files";
import { scene } from "@/tests/support/scene";
import { chairOf } from "../covenant/a-cluster-of-five";
import { aConference, count, morning, paper, prepare } from "../election/a-conference";

export const whence = { address: "203.0.113.7", userAgent: "a phone" };
export { morning };

const presiders = [{ name: "Nguyễn Văn An", post: "Chủ tịch" }];

/** A round counted on paper by a Tổ kiểm phiếu of two chairs; a third presides, or nobody is on record for that. */
export const aCount = scene("a count", makeCount);

async function makeCount(
  more: Parameters<typeof aConference>[0] = {},
  of: Record<string, string> = {},
) {
  const conference = await aConference({ presiders, ...more });
  const { secretary, unitIds } = conference;
  const head = await renamed(chairOf(conference, 0), "Trần Thị Bình");
  const member = await renamed(chairOf(conference, 2), "Lê Văn Hùng");
  const presider = chairOf(conference, 1);
  const voteId = await prepare(conference, { ...paper, ...of, picked: unitIds.slice(0, 2) });
  const input = freezeRollInput.parse({
    ...{ voteId, channel: "paper" },
    ...{ "tellers.0.name": head.name, "tellers.0.post": "Tổ trưởng" },
    ...{ "tellers.1.name": member.name, "tellers.1.post": "" },
  });
  const roundId = await at(morning, () => freezeRoll(secretary, input));
  await count(conference, roundId, { agreed: [4, 1] });
  const ref: PaperRef = { paper: "countMinutes", subjectId: roundId };
  return { ...conference, voteId, roundId, ref, head, member, presider };
}

async function renamed(actor: Actor, fullName: string): Promise<Actor> {
  await db.person.update({ where: { id: actor.personId }, data: { fullName } });
  return { ...actor, name: fullName };
}

/** Opens a paper for these, place by place; null leaves a place to the pen. */
export async function open(
  by: Actor,
  ref: PaperRef,
  signers: readonly (Actor | null)[],
  when = morning,
) {
  const state = await at(when, () => getPaperState(by, ref));
  const { wordsHash = "" } = state?.opening ?? {};
  const labels = state?.opening?.places.map(({ label }) => label) ?? [];
  const places = signers.map((signer, index) => ({
    label: labels[index] ?? "",
    assignmentId: signer?.capacity.assignmentId ?? "",
  }));
  return at(when, () => openPaper(by, { ...ref, wordsHash, places }));
}

/** An opening of the minutes for all three who sign them. */
export const anOpenPaper = scene("an open paper", makeOpenPaper);

async function makeOpenPaper() {
  const scene = await aCount();
  const { secretary, ref, head, member, presider } = scene;
  const signingId = await open(secretary, ref, [head, member, presider]);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  return { ...scene, signingId, textHash };
}

/** The notice of a result, open for whoever leads the unit that leads the year. */
export async function anOpenNotice() {
  const scene = await aCount();
  const { secretary, presider, unitIds, clusterYearId, voteId } = scene;
  const of = { clusterYearId, unitId: unitIds[1] ?? "", role: "lead", way: "acclamation" } as const;
  await db.leadershipTerm.create({
    data: { ...of, document: "Hội nghị", fromOn: new Date("2024-01-01") },
  });
  await at(morning, () => announceResult(secretary, { voteId }));
  const ref = { paper: "resultNotice", subjectId: voteId } as const;
  const signingId = await open(secretary, ref, [presider]);
  const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
  return {
    ...scene,
    ref,
    signingId,
    signs: () => sign(presider, { signingId, position: 1, textHash }),
  };
}

type Signed = { signingId: string; position: number; textHash: string };

export function sign(by: Actor, of: Signed, typed = password, when = morning) {
  return at(when, () => signPaper(by, { ...of, password: typed }, whence));
}

type Bound = { signingId: string; textHash: string };

/** Brings a scan bound to what is open at this moment, or to what was on the screen. */
export async function scan(by: Actor, ref: PaperRef, signers: readonly string[], shown?: Bound) {
  const bound = shown ?? (await listSignedCopies(by, ref))?.bound;
  const file = aFile(aPdf("Biên bản"), "bien-ban.pdf");
  const more = { signers: [...signers], ...(bound ?? { signingId: "", textHash: "" }) };
  return at(morning, () => addSignedCopy(by, { ...ref, scan: file, ...more }));
}

/** Takes the lock under which every act on a paper runs. */
export function heldPaper({ paper: kind, subjectId }: PaperRef) {
  return `select pg_advisory_xact_lock(hashtextextended('signed copy:${kind}:${subjectId}', 0))`;
}
