import type { Day } from "@/lib/dates";
import type { CovenantStatus, Phase, TextKind } from "@/lib/db/generated/enums";
import { chairmanship } from "@/lib/person/rules";
import type { RefusalCode } from "@/lib/refusal";
import { searchText } from "@/lib/search-text";

/** How much a draft may hold; more is a file pasted by mistake. Lengths in characters. */
export const limits = {
  contents: 30,
  targets: 60,
  witnesses: 10,
  line: 300,
  text: 6000,
  /** All contents together, some 25 pages; covenants take two to four, the longest regulations a dozen. */
  allText: 60_000,
  preamble: 10_000,
  reason: 1000,
} as const;

type HasStatus = { status: CovenantStatus };
type Content = { title: string; text: string };

/** A cluster year has one yearly covenant, and any number for campaigns; of plans and regulations any number. */
export function draftingRefusal(year: {
  phase: Phase;
  kind: TextKind;
  hasYearly: boolean;
  forCampaign: boolean;
}): RefusalCode | null {
  if (year.phase === "closed") return "covenant.yearClosed";
  if (year.kind === "covenant" && year.hasYearly && !year.forCampaign)
    return "covenant.alreadyDrafted";
  return null;
}

/** Words change in a draft only; before and after are other acts' concern. */
export function editingRefusal({ status }: HasStatus): RefusalCode | null {
  if (status === "consulting") return "text.alreadyConsulting";
  return status === "draft" ? null : "covenant.notDraft";
}

/**
 * Contents fit to be shown to the conference: some, none empty, none twice, not beyond the limits. An annex may change common
 * targets alone, so many.
 */
export function contentsRefusal(contents: readonly Content[], changedTargets = 0) {
  if (contents.length === 0 && changedTargets === 0) return "covenant.noContents";
  return savedContentsRefusal(contents);
}

/** The same for a draft that is still being written, which may as yet have none. */
export function savedContentsRefusal(contents: readonly Content[]): RefusalCode | null {
  if (contents.length > limits.contents) return "covenant.tooManyContents";
  if (contents.some(({ text }) => text.trim() === "")) return "covenant.emptyContent";
  if (repeatedContent(contents)) return "covenant.repeatedContent";
  if (lengthOf(contents) > limits.allText) return "covenant.contentsTooLong";
  return null;
}

function lengthOf(contents: readonly Content[]) {
  return contents.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
}

/** What the sentences about contents name: positions as shown, from 1. */
export function contentsFacts(contents: readonly Content[]) {
  const empty = contents.findIndex(({ text }) => text.trim() === "");
  const repeated = repeatedContent(contents);
  return {
    count: String(contents.length),
    most: String(limits.contents),
    length: lengthOf(contents).toLocaleString("vi-VN"),
    longest: limits.allText.toLocaleString("vi-VN"),
    empty: String(empty + 1),
    first: String(repeated?.first ?? ""),
    second: String(repeated?.second ?? ""),
  };
}

/** The first content that says what an earlier one says, capitals, marks and spaces aside; positions from 1. */
export function repeatedContent(contents: readonly Content[]) {
  const seen = new Map<string, number>();
  for (const [index, { text }] of contents.entries()) {
    const words = searchText(text);
    const first = seen.get(words);
    if (first !== undefined && words !== "") return { first, second: index + 1 };
    seen.set(words, index + 1);
  }
  return null;
}

type Draft = HasStatus & {
  revision: number;
  contents: readonly Content[];
  /** Of an annex: how many common targets it changes. */
  changedTargets?: number;
};

/** Presented as it was looked at, a revision saved meanwhile is to be seen first; with an answer to every comment. */
export function presentingRefusal(
  covenant: Draft,
  seen: { revision: number; unanswered: number },
): RefusalCode | null {
  return (
    editingRefusal(covenant) ??
    savedMeanwhile(covenant, seen) ??
    contentsRefusal(covenant.contents, covenant.changedTargets) ??
    (seen.unanswered > 0 ? "text.commentsUnanswered" : null)
  );
}

/** Back to the desk, as long as nobody was asked to sign. */
export function returningRefusal({ status }: HasStatus): RefusalCode | null {
  if (status === "ready" || status === "adopted") return null;
  return status === "draft" ? "covenant.alreadyDraft" : "covenant.notDraft";
}

export type ShowOfHands = { presentUnits: number; agreedUnits: number; disagreedUnits: number };

/** What the conference has before it can be adopted, and only once. */
export function adoptingRefusal({ status }: HasStatus): RefusalCode | null {
  if (status === "draft" || status === "consulting") return "covenant.notPresented";
  return status === "ready" ? null : "covenant.alreadyAdopted";
}

/** How many of a cluster's units a conference needs before it can adopt anything: a share of all members, as two whole numbers. */
const quorums = { twoThirds: [2, 3], half: [1, 2], none: [0, 1] } as const;
export type AdoptionQuorum = keyof typeof quorums;

/**
 * A conference of enough units adopts by show of hands when more than half of those present agree; who is left over had another
 * opinion. Counts are whole units. Source: domain.md 1.4, "Quorum" and "Pass mark" for ordinary items; the share is a setting.
 */
export function adoptionRefusal(
  covenant: HasStatus,
  { presentUnits, agreedUnits, disagreedUnits }: ShowOfHands,
  at: { memberUnits: number; heldOn: Day; today: Day; quorum: AdoptionQuorum },
): RefusalCode | null {
  const early = adoptingRefusal(covenant);
  if (early) return early;
  if (at.heldOn > at.today) return "covenant.conferenceAhead";
  if (presentUnits > at.memberUnits) return "covenant.morePresentThanMembers";
  if (agreedUnits + disagreedUnits > presentUnits) return "covenant.moreHandsThanPresent";
  const [part, whole] = quorums[at.quorum];
  if (presentUnits * whole < at.memberUnits * part) return "covenant.tooFewPresent";
  return agreedUnits * 2 > presentUnits ? null : "covenant.notAgreed";
}

/** Opened by those who looked at the very revision that will be frozen, for at least one unit to sign. */
export function openingRefusal(
  covenant: Draft,
  { revision, phase, parties }: { revision: number; phase: Phase; parties: number },
): RefusalCode | null {
  if (covenant.status === "openForSigning") return "covenant.alreadyOpen";
  if (isOver(covenant)) return "covenant.signingOver";
  if (covenant.status !== "adopted") return "covenant.notAdopted";
  if (phase === "closed") return "covenant.yearClosed";
  if (parties === 0) return "covenant.noParties";
  return (
    savedMeanwhile(covenant, { revision }) ??
    contentsRefusal(covenant.contents, covenant.changedTargets)
  );
}

/** A text with who is to sign it, who has, and who was let stay out. */
export type Open = HasStatus & {
  clusterYear: { phase: Phase };
  textHash: string | null;
  /** The upper committee as a witness signs too, and promises nothing. */
  parties: readonly { unitId: string; asWitness: boolean }[];
  signatures: readonly { unitId: string }[];
  releases: readonly { unitId: string }[];
  /** Units dissolved or merged since, whose part has ended. */
  endedParts?: readonly { unitId: string }[];
};

/** Nothing is signed before the opening, after the last signature, or in a year that was closed over it. */
export function openRefusal(covenant: Pick<Open, "status" | "clusterYear">): RefusalCode | null {
  if (covenant.status !== "openForSigning") return notOpen(covenant);
  return covenant.clusterYear.phase === "closed" ? "covenant.yearClosedOverIt" : null;
}

/** Who reads to the end before signing reads the very text that is open. */
export function readingRefusal(
  covenant: Open,
  by: { unitId: string | null; textHash: string },
): RefusalCode | null {
  const unopen = openRefusal(covenant);
  if (unopen) return unopen;
  if (!covenant.parties.some(({ unitId }) => unitId === by.unitId)) return "covenant.notAParty";
  if (covenant.releases.some(({ unitId }) => unitId === by.unitId)) return "covenant.released";
  if (covenant.textHash !== by.textHash) return "covenant.textChanged";
  return null;
}

/** In the order in which a chair would ask: have we not signed already, is it open, is it ours to sign, am I the one, is it what I read. */
export function signingRefusal(
  covenant: Open,
  by: {
    unitId: string | null;
    post: string;
    /** Holds a written authorisation of their unit for today ("thừa ủy quyền"). */
    isDelegate: boolean;
    textHash: string;
    hasRead: boolean;
  },
): RefusalCode | null {
  if (covenant.signatures.some(({ unitId }) => unitId === by.unitId)) {
    return "covenant.alreadySigned";
  }
  const unread = readingRefusal(covenant, by);
  if (unread && unread !== "covenant.textChanged") return unread;
  if (signsAs(by.post) === null && !by.isDelegate) return "covenant.postMayNotSign";
  return unread ?? (by.hasRead ? null : "covenant.notRead");
}

/**
 * In which place someone signs, by the post in their assignment: a chair ("Chủ tịch", "Quyền Chủ tịch"), a vice chair in
 * the chair's place ("Phó Chủ tịch Thường trực": ký thay). Anyone else needs a written authorisation (thừa ủy quyền).
 */
export function signsAs(post: string): "chair" | "viceChair" | null {
  const place = chairmanship(post);
  return place === "actingChair" ? "chair" : place;
}

/** A text that is being signed can be taken back; one in force changes only by an annex. */
export function withdrawalRefusal(
  covenant: HasStatus & { textHash: string | null },
  seen: { textHash: string },
): RefusalCode | null {
  if (isOver(covenant)) return "covenant.inForce";
  if (covenant.status !== "openForSigning") return "covenant.notOpenForSigning";
  return covenant.textHash === seen.textHash ? null : "covenant.textChanged";
}

/** What is acted on is the revision that was looked at. */
export function savedMeanwhile(
  { revision }: { revision: number },
  seen: { revision: number },
): RefusalCode | null {
  return revision === seen.revision ? null : "covenant.savedMeanwhile";
}

/** Why nothing can be signed: not yet, or no more. */
export function notOpen(covenant: HasStatus): RefusalCode {
  return isOver(covenant) ? "covenant.signingOver" : "covenant.notOpenForSigning";
}

function isOver({ status }: HasStatus) {
  return status === "inForce" || status === "closed" || status === "terminatedByReorganisation";
}
