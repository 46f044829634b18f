import "server-only";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { foundPerson, runningAssignments } from "./running-assignments";

/** Someone by their id, with what they may act as today; null when unknown, and for a closed account. */
export async function findPerson(personId: string) {
  const rows = await db.$queryRaw<{ found: unknown }[]>`
    select json_build_object(
      'personId', p.id, 'name', p.full_name, 'mustChangePassword', coalesce(c.must_change, true),
      'hasSecondFactor', c.totp_since is not null, 'assignments', ${runningAssignments(dayOf(now()))}) as found
    from people p left join credentials c on c.person_id = p.id
    where p.id = ${personId}::uuid and p.disabled_at is null`;
  return rows[0] ? foundPerson.parse(rows[0].found) : null;
}
