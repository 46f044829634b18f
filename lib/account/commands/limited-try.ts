import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { Refusal, type RefusalCode } from "@/lib/refusal";
import { logMark, tellSecurity } from "@/lib/security-log";
import { keyedHash } from "../keyed-hash";
import { waitWords } from "../labels";
import { countedAddress, countedFailures, type LimitKind, waitAfter } from "../rules";

/** `mark` is what the log calls the account or the address. */
type Limit = { kind: LimitKind; key: string; mark: string };
type Counted = Limit & { failures: number; blockedUntil: Date | null };

/** The account that is tried, by its id, or by what was typed where there is none: both are counted alike. */
export function accountLimit(account: string, tried = ""): Limit {
  const counted = tried ? `${account} ${tried}` : account;
  return { kind: "account", key: keyedHash("account", counted), mark: logMark(account) };
}

/** An account whose holder is signed in and proves it anew: apart, or strangers at the door could keep an officer from signing. */
export function holderLimit(personId: string): Limit {
  return accountLimit(personId, "signed in");
}

/** The place it is tried from; signing in and checking papers are counted apart. */
export function addressLimit(
  { address }: Visitor,
  kind: Exclude<LimitKind, "account"> = "address",
): Limit {
  const counted = countedAddress(address);
  return { kind, key: keyedHash(kind, counted), mark: logMark(counted) };
}

/**
 * Lets someone try a secret, one at a time for each limit, and remembers how it ended. `attempt` returns the refusal of
 * a wrong try, which counts; what it throws undoes everything and counts for nothing. Refuses `signIn.wait`, or what the
 * caller calls it.
 */
export async function limitedTry<T>(
  limits: readonly Limit[],
  attempt: (tx: Tx) => Promise<T | Refusal>,
  tooOften: RefusalCode = "signIn.wait",
): Promise<T> {
  const outcome = await transaction(async (tx) => {
    const counted = await lockLimits(tx, limits);
    const wait = longestWait(counted);
    if (wait > 0) return new Refusal(tooOften, { wait: waitWords(wait) });
    const result = await attempt(tx);
    const failed = result instanceof Refusal;
    for (const limit of counted) await (failed ? countFailure(tx, limit) : forgive(tx, limit));
    if (failed) await dropOldLimits(tx);
    return result;
  });
  tellOfTry(limits, outcome);
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/** Every try but a right code of a paper or a link, which lets nobody in. */
function tellOfTry(limits: readonly Limit[], outcome: unknown) {
  const isRefused = outcome instanceof Refusal;
  if (!isRefused && limits.some(({ kind }) => kind === "check" || kind === "areaLink")) return;
  const marks = limits.map(({ kind, mark }) => [kind === "account" ? kind : "address", mark]);
  tellSecurity({ security: isRefused ? outcome.code : "proved", ...Object.fromEntries(marks) });
}

/** Someone who could not get in has been given a way: their account starts anew. */
export async function forgetFailures(limit: Limit) {
  await transaction((tx) => tx.signInLimit.deleteMany({ where: { key: limit.key } }));
}

/** Every limit's row locked, made where missing, always in the same order. */
async function lockLimits(tx: Tx, limits: readonly Limit[]) {
  const counted: Counted[] = [];
  for (const limit of limits.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const [row] = await tx.$queryRaw<{ failures: number; last: Date; until: Date | null }[]>`
      insert into sign_in_limits (key, failures, last_failed_at) values (${limit.key}, 0, ${now()})
      on conflict (key) do update set key = excluded.key
      returning failures, last_failed_at as last, blocked_until as until`;
    if (!row) throw new Error("An upsert returned no row");
    const failures = countedFailures(
      { failures: row.failures, lastFailedAt: row.last },
      limit.kind,
      now(),
    );
    counted.push({ ...limit, failures, blockedUntil: row.until });
  }
  return counted;
}

function longestWait(counted: readonly Counted[]) {
  return Math.max(
    ...counted.map(({ blockedUntil }) => (blockedUntil?.getTime() ?? 0) - now().getTime()),
  );
}

async function countFailure(tx: Tx, { key, kind, failures }: Counted) {
  const wait = waitAfter(failures + 1, kind);
  const blockedUntil = wait > 0 ? new Date(now().getTime() + wait) : null;
  await tx.signInLimit.update({
    where: { key },
    data: { failures: failures + 1, lastFailedAt: now(), blockedUntil },
  });
}

/** The account starts anew. Behind an address others may be trying too, so one success takes back one failure. */
async function forgive(tx: Tx, { key, kind, failures }: Counted) {
  const left = kind === "account" ? 0 : Math.max(0, failures - 1);
  await tx.signInLimit.update({ where: { key }, data: { failures: left, blockedUntil: null } });
}

/** Once this try's own have been counted: a few at a time, passing over those in use, so that the table neither grows for ever nor makes anyone wait. */
async function dropOldLimits(tx: Tx) {
  const dayAgo = new Date(now().getTime() - 24 * 3_600_000);
  await tx.$executeRaw`
    delete from sign_in_limits where key in (
      select key from sign_in_limits where last_failed_at < ${dayAgo} limit 20 for update skip locked)`;
}
