import "server-only";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { listAwaitedSignatures } from "@/lib/covenant/queries/awaited-signatures";
import { type Day, dayOf } from "@/lib/dates";
import { listAwaitedPapers, whoIsAsked } from "@/lib/paper-signing/queries/awaited-places";
import { getSetting } from "@/lib/setting/queries";
import { reminderDefaults } from "@/lib/setting/schema";
import { signersOf } from "./recipients";
import { signingReminderToday } from "./rules";

/** Today's reminders of covenants not yet signed, to whoever signs for a unit that has not. */
export async function signingMails(at: Date) {
  const today = dayOf(at);
  const lists = [];
  for (const { versionId, frozenAt, unitIds, clusterYear } of await listAwaitedSignatures()) {
    if (!(await isTheirDay({ clusterYear, since: frozenAt }, today))) continue;
    const people = await signersOf(unitIds, today);
    lists.push(
      people.map(({ personId, unitId }) => ({
        ...{ kind: "covenantUnsigned" as const, subjectId: versionId },
        ...{ clusterYearId: clusterYear.id, unitId, personId },
      })),
    );
  }
  return lists.flat();
}

/** Today's reminders of papers that wait in the app, to everyone who sees that theirs does: at the same pace. */
export async function paperMails(at: Date) {
  const today = dayOf(at);
  const lists = [];
  for (const open of await listAwaitedPapers()) {
    const { id: subjectId, openedAt, clusterYear } = open;
    if (!(await isTheirDay({ clusterYear, since: openedAt }, today))) continue;
    const personIds = [...(await whoIsAsked(open)).keys()];
    lists.push(
      personIds.map((personId) => ({
        ...{ kind: "paperUnsigned" as const, subjectId },
        ...{ clusterYearId: clusterYear.id, unitId: null, personId },
      })),
    );
  }
  return lists.flat();
}

type Awaited = { clusterYear: { id: string }; since: Date };

async function isTheirDay({ clusterYear, since }: Awaited, today: Day) {
  const ownerPath = (await loadClusterYearScope(clusterYear.id))?.ownerPath ?? [];
  return signingReminderToday(dayOf(since), await everyOf(ownerPath, today), today);
}

async function everyOf(ownerPath: readonly string[], today: Day) {
  const key = "signingReminderEvery";
  const set = (await getSetting(ownerPath, key, today)) ?? reminderDefaults[key];
  return set === "không" ? null : Number(set);
}
