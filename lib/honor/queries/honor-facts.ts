import "server-only";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { searchText } from "@/lib/search-text";
import { getSetting } from "@/lib/setting/queries";
import type { HonorFacts } from "../rules";
import { everyone } from "../schema";

type Of = { unitId: string; path: readonly string[]; year: number; today: Day };

/** What is on record of one recipient: null for the unit itself, a part or a person of it in words otherwise. */
export type FactsOf = (recipient: string | null) => HonorFacts;

/**
 * What conditions ask of a unit, its parts and its people, for an honor of a year. Neither thematic awards nor revoked ones count;
 * of shares, those of that year which the unit's head has sent.
 */
export async function findHonorFacts({ unitId, path, year, today }: Of): Promise<FactsOf> {
  const [rows, ratings, shares, since] = await Promise.all([
    db.award.findMany({
      where: { unitId, thematic: false, revocation: null },
      select: { recipientKey: true, year: true, honor: { select: { code: true } } },
    }),
    db.yearlyRating.findMany({
      where: { unitId },
      select: { recipientKey: true, year: true, rating: true, disciplined: true },
      orderBy: { id: "asc" },
    }),
    db.yearlyShare.findMany({
      where: { unitId, year, sentAt: { not: null } },
      select: { recipientKey: true, code: true, part: true, whole: true },
      orderBy: { id: "asc" },
    }),
    getSetting(path, "awardsRecordedSince", today),
  ]);
  const byRecipient = Map.groupBy(rows, ({ recipientKey }) => recipientKey);
  const rated = Map.groupBy(ratings, ({ recipientKey }) => recipientKey);
  const counted = Map.groupBy(shares, ({ recipientKey }) => recipientKey);
  const recordedSince = since === null ? null : Number(since);
  return (recipient) => {
    const key = recipient ? searchText(recipient) : "";
    const own = byRecipient.get(key) ?? [];
    // Of a year the latest entry comes last, and holds.
    const years = rated.get(key) ?? [];
    return {
      ...{ year, recordedSince },
      awards: own.map((award) => ({ code: award.honor.code, year: award.year })),
      ratings: new Map(years.map(({ year: of, rating }) => [of, rating])),
      disciplined: new Map(years.map(({ year: of, disciplined }) => [of, disciplined])),
      shares: sharesByCode(counted.get(key) ?? []),
      quotas: new Map(),
    };
  };
}

/** The latest of each kind holds; the latest of all says how many people there are. */
function sharesByCode(sent: readonly { code: string; part: number; whole: number }[]) {
  const shares = new Map(sent.map(({ code, part, whole }) => [code, { part, whole }]));
  const whole = sent.at(-1)?.whole;
  return whole ? shares.set(everyone, { part: whole, whole }) : shares;
}
