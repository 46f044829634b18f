import "server-only";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { listAwaitedSignatures } from "@/lib/covenant/queries/awaited-signatures";
import { dayOf } from "@/lib/dates";
import { getSetting } from "@/lib/setting/queries";
import { reminderDefaults } from "@/lib/setting/schema";
import { peopleAt } from "./recipients";
import { signingReminderToday } from "./rules";

/** Today's reminders of covenants not yet signed, to the heads of the units that have not. */
export async function signingMails(at: Date) {
  const today = dayOf(at);
  const lists = [];
  for (const { versionId, frozenAt, unitIds, clusterYear } of await listAwaitedSignatures()) {
    const ownerPath = (await loadClusterYearScope(clusterYear.id))?.ownerPath ?? [];
    const every = await everyOf(ownerPath, today);
    if (!signingReminderToday(dayOf(frozenAt), every, today)) continue;
    const people = await peopleAt(unitIds, "unitLeader", today);
    lists.push(
      people.map(({ personId, unitId }) => ({
        ...{ kind: "covenantUnsigned" as const, subjectId: versionId },
        ...{ clusterYearId: clusterYear.id, unitId, personId },
      })),
    );
  }
  return lists.flat();
}

async function everyOf(ownerPath: readonly string[], today: ReturnType<typeof dayOf>) {
  const key = "signingReminderEvery";
  const set = (await getSetting(ownerPath, key, today)) ?? reminderDefaults[key];
  return set === "không" ? null : Number(set);
}
