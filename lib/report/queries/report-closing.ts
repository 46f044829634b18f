import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { LoadedClusterYear } from "@/lib/cluster/queries/cluster-year-scope";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ReportRoute, ReportStatus } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { closingText, type Decider, deciderOf } from "../closing-words";
import type { Period } from "../rules";

type Subject = {
  unitId: string;
  status: ReportStatus;
  period: Period;
  route: ReportRoute;
  clusterYear: LoadedClusterYear;
};

/** As many as fit into a line; the office's board may be large. */
const mostNames = 3;

/**
 * Why a report cannot be typed in and whom to call about that: who decides, with their telephones, but never whoever reads it.
 * Null while it can be typed in.
 */
export async function findClosing(
  actor: Actor,
  report: Subject,
  viewer: { entering: RefusalCode | null; mayTakeBack: boolean; isHistory: boolean },
  at: Date,
) {
  const { unitId, clusterYear } = report;
  const today = dayOf(at);
  const [ownerUnitId = ""] = clusterYear.ownerPath;
  const owner = (await namesOfUnits([ownerUnitId], today)).get(ownerUnitId);
  const office = owner ? committeeName(owner) : "cơ quan quản lý cụm";
  const text = closingText({ ...report, ...viewer }, office);
  if (!text) return null;
  const decider = deciderOf({ ...viewer, route: report.route });
  if (!decider) return { text, people: [] };
  const people = await db.assignment.findMany({
    where: {
      ...{ endedAt: null, fromOn: { lte: dayToDb(today) }, personId: { not: actor.personId } },
      AND: [
        { OR: [{ toOn: null }, { toOn: { gte: dayToDb(today) } }] },
        { OR: deciding(decider, { unitId, ownerUnitId, clusterYear }) },
      ],
    },
    select: { post: true, person: { select: { fullName: true, phone: true } } },
    orderBy: [{ role: "asc" }, { id: "asc" }],
    distinct: ["personId"],
    take: mostNames,
  });
  return { text, people: people.map(({ post, person }) => ({ post, ...person })) };
}

type Place = { unitId: string; ownerUnitId: string; clusterYear: LoadedClusterYear };

/** The boards of the office; or the cluster's secretaries (the lead unit's officers among them), for the lead unit's report its deputy unit. */
function deciding(decider: Decider, { unitId, ownerUnitId, clusterYear }: Place) {
  const { clusterId, leadUnitIds, deputyUnitIds } = clusterYear;
  const boards = { unitId: ownerUnitId, role: { in: ["citySpecialist", "boardHead"] } };
  const secretaries = { clusterId, role: "clusterSecretary" };
  const officers = { unitId: { in: [...leadUnitIds] }, role: "unitReporter" };
  const deputies = { unitId: { in: [...deputyUnitIds] }, role: "unitLeader" };
  const ofCluster = leadUnitIds.includes(unitId) ? [deputies] : [secretaries, officers];
  return (decider === "office" ? [boards] : ofCluster) as Prisma.AssignmentWhereInput[];
}
