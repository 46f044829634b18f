import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { compareVietnamese } from "@/lib/collation";
import { type Day, dayFromDb, dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Role } from "@/lib/db/generated/enums";
import { nearestDay, spanFromDb } from "@/lib/spans";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { mayReadCluster } from "../policy";
import { loadClusterScope } from "./cluster-scope";

/**
 * Who works for a cluster today: its units in the order of the decision, each with its leaders and officers, and those
 * assigned to the cluster itself. Made from the assignments alone. Null when there is none for this actor.
 */
export async function getDirectory(actor: Actor, clusterId: string) {
  const scope = await loadClusterScope(clusterId);
  if (!scope || !mayReadCluster(actor, scope)) return null;
  const today = dayOf(now());
  const { memberUnitIds } = scope;
  const { owner, ...cluster } = await db.cluster.findUniqueOrThrow({
    where: { id: clusterId },
    select: {
      ...{ kind: true, label: true, fromOn: true, toOn: true },
      owner: { select: namedUnit },
    },
  });
  const units = await db.unit.findMany({
    where: { id: { in: [...memberUnitIds] } },
    select: namedUnit,
  });
  const people = await peopleOf(clusterId, memberUnitIds, today);
  const leads = await leadsOf(clusterId, today);
  const day = nearestDay(spanFromDb(cluster), today);
  return {
    clusterId,
    ...{ kind: cluster.kind, label: cluster.label, owner: unitAsOf(owner, day), day },
    assigned: people.filter((person) => person.clusterId === clusterId),
    units: memberUnitIds.flatMap((unitId) =>
      units
        .filter(({ id }) => id === unitId)
        .map((unit) => ({
          ...unitAsOf(unit, day),
          people: people.filter((person) => person.unitId === unitId),
          leads: leads.filter((lead) => lead.unitId === unitId),
        })),
    ),
  };
}

export type DirectoryView = NonNullable<Awaited<ReturnType<typeof getDirectory>>>;
export type DirectoryPerson = DirectoryView["assigned"][number];

/** As a unit is reached: those who decide first. */
const roles: Role[] = ["unitLeader", "unitReporter", "supervisingLeader", "clusterSecretary"];

async function peopleOf(clusterId: string, unitIds: readonly string[], today: Day) {
  const rows = await db.assignment.findMany({
    where: {
      ...{ role: { in: roles }, endedAt: null, person: { disabledAt: null } },
      AND: [runningOn(today), { OR: [{ clusterId }, { unitId: { in: [...unitIds] } }] }],
    },
    select: personParts,
  });
  return rows.map(asPerson).sort(byRank);
}

/** What the units lead today: a year being closed and the next one being prepared may both be among them. */
async function leadsOf(clusterId: string, today: Day) {
  const terms = await db.leadershipTerm.findMany({
    where: { clusterYear: { clusterId }, ...runningOn(today) },
    select: { unitId: true, role: true, clusterYear: { select: { year: true } } },
    orderBy: [{ clusterYear: { year: "asc" } }, { role: "asc" }],
  });
  return terms.map(({ clusterYear, ...term }) => ({ ...term, year: clusterYear.year }));
}

function runningOn(today: Day) {
  const day = dayToDb(today);
  return { fromOn: { lte: day }, OR: [{ toOn: null }, { toOn: { gte: day } }] };
}

const personParts = {
  ...{ id: true, role: true, post: true, unitId: true, clusterId: true, toOn: true },
  person: { select: { fullName: true, phone: true, email: true } },
  standsInFor: { select: { person: { select: { fullName: true } } } },
} as const satisfies Prisma.AssignmentSelect;

function asPerson({
  person,
  standsInFor,
  toOn,
  ...assignment
}: Prisma.AssignmentGetPayload<{ select: typeof personParts }>) {
  return {
    ...assignment,
    ...person,
    standsIn: standsInFor && { for: standsInFor.person.fullName, until: toOn && dayFromDb(toOn) },
  };
}

/** Leaders before officers, the head before the deputies ("Phó …"), then by name. */
function byRank(a: ReturnType<typeof asPerson>, b: ReturnType<typeof asPerson>) {
  const rankOf = ({ role, post }: typeof a) =>
    roles.indexOf(role) * 2 + (/^phó /i.test(post) ? 1 : 0);
  return rankOf(a) - rankOf(b) || compareVietnamese(a.fullName, b.fullName);
}
