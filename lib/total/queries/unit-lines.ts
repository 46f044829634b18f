import "server-only";
import { type Day, dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Qualifier, SuccessionKind, TotalBasis } from "@/lib/db/generated/enums";
import type { Arrow, Reported } from "../restating";
import { sumsOf } from "./total-rows";

type ArrowRow = Omit<Arrow, "effectiveOn" | "share"> & {
  effectiveOn: Date;
  kind: SuccessionKind;
  shareNumerator: number | null;
  shareDenominator: number | null;
};

/** Every arrow that leads to these units, however far away, and those that leave their forerunners for others. */
export async function findArrows(unitIds: readonly string[]): Promise<Arrow[]> {
  const rows = await db.$queryRaw<ArrowRow[]>`
    with recursive line(id) as (
      select unnest(${[...unitIds]}::uuid[])
      union
      select p.predecessor_id from line l join succession_parts p on p.successor_id = l.id)
    select p.predecessor_id::text as "predecessorId", p.successor_id::text as "successorId", s.kind::text,
      s.effective_on as "effectiveOn", p.share_numerator as "shareNumerator", p.share_denominator as "shareDenominator"
    from succession_parts p join successions s on s.id = p.succession_id
    where p.predecessor_id in (select id from line) order by s.effective_on, p.id`;
  return rows.map(({ effectiveOn, shareNumerator, shareDenominator, ...arrow }) => ({
    ...arrow,
    effectiveOn: dayFromDb(effectiveOn),
    share:
      shareNumerator !== null && shareDenominator !== null
        ? { numerator: shareNumerator, denominator: shareDenominator }
        : null,
  }));
}

type FigureRow = {
  clusterYearId: string;
  unitId: string;
  indicatorId: string;
  year: number;
  toOn: Date;
  qualifier: Qualifier;
  whole: bigint | null;
  quantity: Prisma.Decimal;
  numerator: bigint | null;
  denominator: bigint | null;
};

export type LineFigure = Reported & { clusterYearId: string; indicatorId: string; year: number };

type Asked = {
  unitIds: readonly string[];
  since: number;
  /** The last year asked for; without it every year since. */
  until?: number;
  basis: TotalBasis;
  ids?: readonly string[];
};

/** What of these units counts from a year on, of all or of some indicators, figure by figure, oldest first; asked by unit, which the view passes on, whoever may read them. */
export async function findLineFigures({
  unitIds,
  since,
  until,
  basis,
  ids,
}: Asked): Promise<LineFigure[]> {
  const upTo = until ? Prisma.sql`and year <= ${until}` : Prisma.empty;
  const ofSome = ids ? Prisma.sql`and indicator_id = any(${[...ids]}::uuid[])` : Prisma.empty;
  const rows = await db.$queryRaw<FigureRow[]>`
    select cluster_year_id::text as "clusterYearId", unit_id::text as "unitId", indicator_id::text as "indicatorId", year, to_on as "toOn", qualifier::text,
      whole, coalesce(quantity, 0) as quantity, numerator, denominator
    from counted_figures
    where unit_id = any(${[...unitIds]}::uuid[]) and basis = ${basis}::total_basis and year >= ${since} ${upTo} ${ofSome}
    order by to_on`;
  return rows.map(({ clusterYearId, unitId, indicatorId, year, toOn, qualifier, ...columns }) => ({
    ...{ clusterYearId, unitId, indicatorId, year, toOn: dayFromDb(toOn) as Day },
    sums: sumsOf({
      ...{ units: 1, yes: (columns.whole ?? 0n) > 0n ? 1 : 0 },
      ...{ over: qualifier === "over" ? 1 : 0, almost: qualifier === "almost" ? 1 : 0 },
      whole: columns.whole ?? 0n,
      quantity: columns.quantity,
      numerator: columns.numerator ?? 0n,
      denominator: columns.denominator ?? 0n,
    }),
  }));
}
