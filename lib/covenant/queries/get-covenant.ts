import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { worksAt } from "@/lib/auth/policy";
import { db } from "@/lib/db/client";
import type { CovenantStatus } from "@/lib/db/generated/enums";
import { findPublished, wordsOfRevision } from "@/lib/text/queries/published-words";
import { findRounds, type LoadedRound } from "@/lib/text/queries/rounds";
import { speakersFor } from "@/lib/text/queries/speakers";
import { unansweredComments } from "@/lib/text/rules";
import { readCanonicalForm } from "../canonical-form";
import { placesNamingYear } from "../old-year-rules";
import { canDraftCovenant } from "../policy";
import type { LoadedCovenant } from "./covenant-row";
import { layersOf } from "./layers";
import { registrationsFor } from "./named-registrations";
import { listPartiesOf } from "./parties";
import { textToFreeze } from "./text-to-freeze";
import { actsFor } from "./viewer-acts";
import { releasableFor, reviewsFor } from "./viewer-reviews";
import { scannableFor, scansFor } from "./viewer-scans";
import { signingFor } from "./viewer-signing";
import { mayTerminate } from "./viewer-termination";
import { findVisible } from "./visible-covenant";
import { listWithdrawn } from "./withdrawn-versions";

/**
 * A covenant as one person sees it: the frozen text, read from the very bytes that were hashed; before that the words as
 * they stand, or, for its readers, as they were shown last. Null when there is none for them.
 */
export async function getCovenant(actor: Actor, covenantId: string) {
  const covenant = await findVisible(actor, covenantId);
  if (!covenant) return null;
  const withdrawn = await listWithdrawn(covenant.id);
  const mayDraft = canDraftCovenant(actor, covenant.clusterYear);
  const rounds = await findRounds(db, covenant.id);
  const unanswered = rounds.flatMap(({ opinions }) => unansweredComments(opinions)).length;
  const { id, title, status, revision, clusterYear, version, adoptedAt } = covenant;
  const text = mayDraft ? await shownText(covenant) : await textForReaders(covenant, withdrawn);
  return {
    id,
    title,
    status,
    revision,
    clusterId: clusterYear.clusterId,
    year: clusterYear.year,
    ownerUnitId: clusterYear.ownerPath[0] ?? "",
    adoption: adoptedAt && { ...adoptedAt, ...handsOf(covenant) },
    kind: covenant.kind,
    published: covenant.timesPublished,
    rounds: rounds.length,
    consulting: consultingFor(actor, rounds.at(-1)),
    text,
    registrations: await registrationsFor(actor, covenant, text),
    frozen: version && {
      number: version.number,
      textHash: version.textHash,
      canonicalText: version.canonicalText,
      frozenAt: version.frozenAt,
    },
    withdrawn,
    amends: covenant.amends && { id: covenant.amends.id, title: covenant.amends.title },
    annexes: covenant.annexes
      .filter(({ status }) => mayDraft || status !== "draft")
      .map(({ version: _, ...annex }) => annex),
    layers: layersOf(covenant),
    ...{ closing: covenant.closing, termination: covenant.termination },
    endedParts: endedPartsFor(actor, covenant),
    viewer: {
      /** For who writes it: how often its words still name the year before. */
      namesLastYear:
        mayDraft && status === "draft" ? placesNamingYear(text, clusterYear.year - 1).length : 0,
      lostSignature: lostSignature(actor, status, withdrawn),
      acts: mayDraft ? actsFor(covenant, { unanswered }) : null,
      signing: await signingFor(actor, covenant, withdrawn[0]),
      reviews: reviewsFor(actor, covenant),
      releasable: releasableFor(actor, covenant),
      scans: scansFor(actor, covenant),
      scannable: await scannableFor(actor, covenant),
      mayTerminate: await mayTerminate(actor, covenant),
    },
  };
}

type Withdrawn = Awaited<ReturnType<typeof listWithdrawn>>[number];
export type CovenantView = NonNullable<Awaited<ReturnType<typeof getCovenant>>>;

const beforeOpening: readonly CovenantStatus[] = ["draft", "consulting", "ready", "adopted"];

/** Whether this person works at a unit that had signed the text that was taken back, and is not yet asked anew: whoever signed there, and in whatever capacity. */
function lostSignature(actor: Actor, status: CovenantStatus, [last]: readonly Withdrawn[]) {
  return (
    beforeOpening.includes(status) &&
    (last?.signatures ?? []).some(({ unitId }) => worksAt(actor, unitId))
  );
}

/** The parties that are there no more, and which of them this person's unit succeeds. */
function endedPartsFor({ capacity }: Actor, { endedParts }: LoadedCovenant) {
  return endedParts.map((part) => ({
    ...part,
    isOurs: part.successors.some(({ unitId }) => unitId === capacity.unitId),
  }));
}

/** The round that is open: until when, and whether it waits for a unit this person speaks for. */
function consultingFor(actor: Actor, round: LoadedRound | undefined) {
  if (!round?.isOpen) return null;
  const { dueAt, opinions } = round;
  const isSilent = ({ unitId }: { unitId: string }) =>
    !opinions.some((opinion) => opinion.unitId === unitId);
  return { dueAt, awaitsUs: speakersFor(actor, round).some(isSilent) };
}

/** While the desk works on it, readers have what they were shown last: a published draft, or the text that was taken back. */
async function textForReaders(covenant: LoadedCovenant, withdrawn: readonly Withdrawn[]) {
  if (covenant.status !== "draft") return shownText(covenant);
  const { id: textId } = covenant;
  const [last] = withdrawn;
  const published = (await findPublished(db, textId)).at(-1);
  if (!published || (last && last.withdrawnAt > published.publishedAt)) {
    return last?.text ?? shownText(covenant);
  }
  const { title, preamble, contents } = await wordsOfRevision(db, { ...published, textId });
  return { ...(await shownText(covenant)), title, preamble, contents };
}

async function shownText(covenant: LoadedCovenant) {
  if (covenant.version) return readCanonicalForm(covenant.version.canonicalText);
  const parties = await listPartiesOf(db, covenant);
  return textToFreeze(db, covenant, { parties, witnesses: [] });
}

function handsOf({ presentUnits, agreedUnits, disagreedUnits }: LoadedCovenant) {
  return {
    presentUnits: presentUnits ?? 0,
    agreedUnits: agreedUnits ?? 0,
    disagreedUnits: disagreedUnits ?? 0,
  };
}
