import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { hasFailedOften } from "@/lib/job/queries";
import { Refusal, wordsOf } from "@/lib/refusal";
import { findSeal } from "@/lib/seal/queries/find-sealed";
import type { findPaper, PaperRef } from "@/lib/signed-copy/queries/find-paper";
import { signersOf } from "@/lib/signed-copy/rules";
import { wordsHash } from "../canonical-form";
import { sealSignedPaperKind } from "../commands/seal-paper-kind";
import { readinessRefusal } from "../place-rules";
import { canOpenPaper } from "../policy";
import { likelySigner, openingRefusal, placeOf } from "../rules";
import { conferenceFacts } from "./conference-facts";
import { findStanding } from "./find-standing";
import { listSignerCandidates } from "./signer-candidates";

/**
 * How a paper stands with its signatures in the app, for under its name: the opening that is open or complete, those taken back,
 * what was signed before its words changed, and who could sign where, for whoever may open it. Null for whoever may not see the paper, and while there is none.
 */
export async function getPaperState(actor: Actor, paper: PaperRef) {
  const standing = await findStanding(actor, paper);
  if (!standing) return null;
  const { ref, found, clusterYear, signings, current, before } = standing;
  const opens = canOpenPaper(actor, { clusterYear, unitId: found.unitId }) && !refusalOf(before);
  const unready = opens
    ? readinessRefusal(found.description, await conferenceFacts(db, ref))
    : null;
  return {
    ...ref,
    current: current && {
      ...current,
      isMine: placeOf(current, actor)?.isHeld ?? false,
      seal: await findSeal({ kind: "signedPaper", subjectId: current.id }),
      isSealDelayed: await hasFailedOften({ kind: sealSignedPaperKind, subjectId: current.id }),
    },
    earlier: signings.filter((one) => one.completion && one.id !== current?.id),
    takenBack: signings.filter(({ withdrawal }) => withdrawal),
    opening: opens && !unready ? await placesToFill(found) : null,
    /** Why it cannot be opened yet, for whoever may. */
    unready: unready && wordsOf(new Refusal(unready)),
  };
}

export type PaperState = NonNullable<Awaited<ReturnType<typeof getPaperState>>>;

function refusalOf(before: Parameters<typeof openingRefusal>[0]) {
  const signers = [{ printed: "", name: "" }];
  const anyone = { labels: [], named: [], read: "", words: "", signers };
  return openingRefusal(before, anyone);
}

type Found = NonNullable<Awaited<ReturnType<typeof findPaper>>>;

async function placesToFill(found: Found) {
  const { description } = found;
  const candidates = await listSignerCandidates(found);
  const ownPosts = candidates.filter(({ standsIn }) => !standsIn);
  const labels = signersOf(description);
  return {
    candidates: candidates.map((candidate) => {
      const { title, linesInPlace: lines } = candidate;
      return { ...candidate, title: lines ? `${title} (${lines.join(" / ")})` : title };
    }),
    /** Of the words that would be frozen: the form sends it back. */
    wordsHash: wordsHash(description),
    places: description.signatures.map(({ name }, index) => ({
      position: index + 1,
      label: labels[index] ?? "",
      likely: likelySigner(name, ownPosts)?.assignmentId ?? "",
    })),
  };
}
