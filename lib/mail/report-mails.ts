import "server-only";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { MailKind } from "@/lib/db/generated/enums";
import { loadStandings } from "@/lib/report/queries/standings";
import { getSetting } from "@/lib/setting/queries";
import { daysListed, reminderDefaults } from "@/lib/setting/schema";
import { peopleAt, secretariatOf } from "./recipients";
import { type Cadence, isAwaited, reminderToday, rungsOf } from "./rules";

type ClusterYear = NonNullable<Awaited<ReturnType<typeof loadClusterYearScope>>>;
type Period = Awaited<ReturnType<typeof loadStandings>>[number];
type Today = { at: Date; today: Day; cadence: Cadence };

/** Today's reminders of reports, of every year that is not closed. */
export async function reportMails(at: Date) {
  const years = await db.clusterYear.findMany({
    where: { phase: { not: "closed" } },
    select: { id: true },
  });
  const lists = [];
  for (const { id } of years) {
    const clusterYear = await loadClusterYearScope(id);
    if (clusterYear) lists.push(await mailsOfYear(clusterYear, at));
  }
  return lists.flat();
}

async function mailsOfYear(clusterYear: ClusterYear, at: Date) {
  const today = dayOf(at);
  const context = { at, today, cadence: await cadenceOf(clusterYear.ownerPath, today) };
  const lists = [];
  for (const period of await loadStandings(clusterYear, at)) {
    lists.push(await mailsToUnits(clusterYear, period, context));
    lists.push(await mailsToSecretariat(clusterYear, period, context));
  }
  return lists.flat();
}

/** How the office that owns the clusters wants it. */
async function cadenceOf(ownerPath: readonly string[], today: Day): Promise<Cadence> {
  const set = async (key: "remindBeforeDue" | "remindAfterDue") =>
    daysListed((await getSetting(ownerPath, key, today)) ?? reminderDefaults[key]);
  return { before: await set("remindBeforeDue"), after: await set("remindAfterDue") };
}

async function mailsToUnits(clusterYear: ClusterYear, period: Period, context: Today) {
  const { at, today, cadence } = context;
  const asked = period.units.flatMap(({ unitId, status, dueAt, returnDueAt }) => {
    const until = status === "returned" ? (returnDueAt ?? dueAt) : dueAt;
    const reminder = isAwaited(status) ? reminderToday(until, cadence, at) : null;
    if (!reminder) return [];
    const kind: MailKind = reminder.late ? "reportLate" : "reportDue";
    return [{ unitId, kind, rungs: rungsOf(status, reminder, cadence) }];
  });
  const reached = (rung: "officer" | "head") =>
    asked.filter(({ rungs }) => rungs.includes(rung)).map(({ unitId }) => unitId);
  const people = [
    ...(await peopleAt(reached("officer"), ["unitReporter"], today)),
    ...(await peopleAt(reached("head"), ["unitLeader"], today)),
  ];
  const kindOf = new Map(asked.map(({ unitId, kind }) => [unitId, kind]));
  return people.map(({ personId, unitId }) => ({
    ...{ kind: kindOf.get(unitId) ?? ("reportDue" as const), subjectId: period.id },
    ...{ clusterYearId: clusterYear.id, unitId, personId },
  }));
}

async function mailsToSecretariat(clusterYear: ClusterYear, period: Period, context: Today) {
  const { at, today, cadence } = context;
  const reminder = reminderToday(period.dueAt, cadence, at);
  const isTheirTurn = reminder && rungsOf(null, reminder, cadence).includes("secretariat");
  if (!isTheirTurn || !period.units.some(({ status }) => isAwaited(status))) return [];
  const people = await secretariatOf(clusterYear, today);
  return people.map((personId) => ({
    ...{ kind: "reportsMissing" as const, subjectId: period.id },
    ...{ clusterYearId: clusterYear.id, unitId: null, personId },
  }));
}
