import "server-only";
import { z } from "zod";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { sessionIdles, sessionNotedEvery } from "./rules";
import { foundPerson, runningAssignments } from "./running-assignments";

const foundSession = foundPerson.extend({
  id: z.string(),
  actingAs: z.string().nullable(),
  secondFactorDue: z.boolean(),
});
export type FoundSession = z.infer<typeof foundSession>;

/**
 * A session that still stands, with the assignments and terms that run on this day: one round trip, for every page
 * needs it. On the way the session is noted as used, unless the page asks by itself while nobody touches it.
 */
export async function findSession(
  id: string,
  now: Date,
  { isUse }: { isUse: boolean } = { isUse: true },
): Promise<FoundSession | null> {
  const today = dayOf(now);
  const idleSince = new Date(now.getTime() - sessionIdles);
  const notedBefore = new Date(now.getTime() - sessionNotedEvery);
  const rows = await db.$queryRaw<{ found: unknown }[]>`/* every page */
    with noted as (
      update sessions set last_seen_at = ${now}
      where ${isUse} and id = ${id}::uuid and ended_at is null and last_seen_at > ${idleSince} and last_seen_at < ${notedBefore})
    select json_build_object(
      'id', s.id, 'personId', p.id, 'name', p.full_name, 'actingAs', s.acting_as,
      'secondFactorDue', s.second_factor_due, 'mustChangePassword', coalesce(c.must_change, true) and not s.by_provider,
      'hasSecondFactor', c.totp_since is not null,
      'assignments', ${runningAssignments(today)}) as found
    from sessions s
    join people p on p.id = s.person_id
    left join credentials c on c.person_id = p.id
    where s.id = ${id}::uuid and s.ended_at is null and s.expires_at > ${now} and s.last_seen_at > ${idleSince}
      and p.disabled_at is null`;
  return rows[0] ? foundSession.parse(rows[0].found) : null;
}
