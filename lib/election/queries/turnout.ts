import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** How many seats have been given their ballot. */
export async function countIssued(client: Prisma.TransactionClient, roundId: string) {
  const seats = await client.issuedSignature.groupBy({ by: ["unitId"], where: { roundId } });
  return seats.length;
}

/**
 * How far a round is, as numbers: this and no more is known of it before it has been counted. Of several papers the fewest are
 * taken, for a unit has voted when its last is in. Null when unknown. Reads only: the voters' devices ask while they wait.
 */
export async function getTurnout(roundId: string) {
  const [row] = await db.$queryRaw<
    { status: string; seats: number; issued: number; received: number }[]
  >`
    select r.status::text as status,
      (select count(*)::int from roll_seats p where p.round_id = r.id and p.present and p.channel = 'electronic') as seats,
      (select count(distinct unit_id)::int from issued_signatures i where i.round_id = r.id) as issued,
      coalesce((
        select min(case when r.status = 'voting' then (select count(*) from ballot_box b where b.slip_id = s.id)
                        else (select count(*) from counted_ballots c where c.slip_id = s.id) end)
        from ballot_slips s where s.round_id = r.id), 0)::int as received
    from vote_rounds r where r.id = ${roundId}::uuid`;
  return row ?? null;
}

export type Turnout = NonNullable<Awaited<ReturnType<typeof getTurnout>>>;
