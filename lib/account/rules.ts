import type { Day } from "@/lib/dates";
import type { RefusalCode } from "@/lib/refusal";
import { overlaps, type Span } from "@/lib/spans";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** An account and an address that sign in, an address that checks papers, one that opens areas' links. */
export type LimitKind = "account" | "address" | "check" | "areaLink";

/**
 * Behind one address sits a whole office, so it waits less long and is forgiven sooner than one account; and a file that
 * is none of ours is an honest mistake more often than a password.
 */
const waits = {
  account: { free: 5, first: 30 * second, longest: 15 * minute, forgottenAfter: 24 * hour },
  address: { free: 5, first: 5 * second, longest: 5 * minute, forgottenAfter: hour },
  // No code is found by trying (lib/seal/README.md): this only keeps one place from asking without end.
  check: { free: 60, first: 2 * second, longest: 30 * second, forgottenAfter: 10 * minute },
  areaLink: { free: 20, first: 5 * second, longest: 5 * minute, forgottenAfter: hour },
} satisfies Record<LimitKind, object>;

/** How long, in milliseconds, to wait after so many wrong tries: nothing for the first, then twice as long each time. */
export function waitAfter(failures: number, kind: LimitKind) {
  const { free, first, longest } = waits[kind];
  return failures < free ? 0 : Math.min(first * 2 ** (failures - free), longest);
}

/** Wrong tries that still count: all of them, until none was made for a while: a day for an account, less for an address. */
export function countedFailures(
  { failures, lastFailedAt }: { failures: number; lastFailedAt: Date },
  kind: LimitKind,
  now: Date,
) {
  return now.getTime() - lastFailedAt.getTime() < waits[kind].forgottenAfter ? failures : 0;
}

/**
 * What tries from an address are counted under: itself, or for IPv6 its first half, since any one computer has the
 * whole second half to choose from.
 */
export function countedAddress(address: string) {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill("0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}

/** What a fresh sign-in is made for, and good for alone: one text, with its hash, signed in one assignment. */
export type FreshFor = { textId: string; textHash: string; assignmentId: string };

/** Where the browser begins a sign-in made anew for this text; it comes back to `next`, the text's page. */
export function freshSignInPath({ textId, textHash, assignmentId }: FreshFor, next: string) {
  const asked = { textId, textHash, assignmentId, next };
  return `/sign-in/sso/start?${new URLSearchParams(asked)}`;
}

/** A fresh sign-in at the office's provider is good for five minutes and one act: those kept after this moment. */
export function freshSince(now: Date) {
  return new Date(now.getTime() - 5 * minute);
}

/** How long a code read out over the telephone is good, in milliseconds. */
export const resetCodeLasts = 30 * minute;

/** How long one handed over on paper is good, for an account that has no password and so nothing to take away yet. */
export const firstCodeLasts = 7 * 24 * hour;

export const shortestPassword = 10;
export const longestPassword = 128;

/**
 * The page to open after signing in: a path of ours as the browser would understand it, or the first page. Anything that
 * would lead to another site, or back to signing in, is the first page too.
 */
export function landingPath(asked: unknown) {
  if (typeof asked !== "string" || !/^\/(?![/\\])/.test(asked)) return "/";
  const here = "http://here.invalid";
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null;
  if (url?.origin !== here || url.pathname.startsWith("/sign-in")) return "/";
  // "/.//site" and "/a/..//site" come out as "//site", which leads elsewhere after all.
  if (url.pathname.startsWith("//")) return "/";
  url.searchParams.delete("_rsc"); // Next's own mark of a page asked for by script
  return `${url.pathname}${url.search}`;
}

type Absence = {
  assignment: { personId: string; standsInForId: string | null; toOn: Day | null };
  /** Who may be chosen: people who themselves work at the same unit or for the same cluster. */
  colleagues: readonly { id: string }[];
  standIns: readonly Span[];
};

/**
 * Whether a colleague may stand in from a day to a day, both included, as seen today. Refuses `standIn.passedOn`,
 * `standIn.notColleague`, `standIn.daysUnclear`, `standIn.beyondAssignment` and `standIn.alreadyArranged`.
 */
export function standInRefusal(
  { assignment, colleagues, standIns }: Absence,
  asked: { personId: string; fromOn: Day; toOn: Day },
  today: Day,
): RefusalCode | null {
  if (assignment.standsInForId !== null) return "standIn.passedOn";
  const isColleague = colleagues.some(({ id }) => id === asked.personId);
  if (!isColleague || asked.personId === assignment.personId) return "standIn.notColleague";
  if (asked.fromOn < today || asked.toOn < asked.fromOn) return "standIn.daysUnclear";
  if (assignment.toOn !== null && asked.toOn > assignment.toOn) return "standIn.beyondAssignment";
  return standIns.some((standIn) => overlaps(standIn, asked)) ? "standIn.alreadyArranged" : null;
}
