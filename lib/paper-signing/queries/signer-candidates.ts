import "server-only";
import { now } from "@/lib/clock";
import {
  type LoadedClusterYear,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { signersOfUnit } from "@/lib/covenant/queries/unit-signers";
import { signsAs } from "@/lib/covenant/rules";
import { type Day, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { runningOn } from "@/lib/person/queries/running-on";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

type OfPaper = { clusterYearId: string; unitId: string | null };

/**
 * Who can be asked to sign a paper of a cluster year in the app: whoever works today at a member or at the office that owns the
 * cluster, or is assigned to it, also standing in for somebody, with an account that is not closed; of one unit's paper its leaders alone. One row an assignment, by name.
 */
export async function listSignerCandidates({ clusterYearId, unitId }: OfPaper) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear) return [];
  const today = dayOf(now());
  const runs = runningOn(today);
  const rows = await db.assignment.findMany({
    where: {
      ...{ ...runs, person: { disabledAt: null } },
      AND: [
        { OR: [{ standsInForId: null }, { standsInFor: runs }] },
        unitId === null ? concernedWith(clusterYear) : { role: "unitLeader", unitId },
      ],
    },
    select: {
      ...{ id: true, personId: true, post: true, unitId: true, clusterId: true },
      ...{ role: true, standsInForId: true },
      person: { select: { fullName: true } },
    },
  });
  const units = await namesOfUnits(
    rows.flatMap((row) => row.unitId ?? []),
    today,
  );
  const linesOf = await linesInPlace(unitId, today);
  return rows
    .map(({ id, personId, post, person, unitId: at, clusterId, role, standsInForId }) => {
      const unit = at ? units.get(at) : undefined;
      const placed = unit ? committeeName(unit) : "";
      return {
        ...{ assignmentId: id, personId, name: person.fullName, role, unitId: at, clusterId },
        ...{ isChair: signsAs(post) === "chair", linesInPlace: linesOf.get(id) ?? null },
        standsIn: standsInForId !== null,
        title: [person.fullName, post, placed].filter(Boolean).join(", "),
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, "vi"));
}

/** What stands over the signature of a unit's vice chairs in the chair's place, by assignment: as for a covenant. */
async function linesInPlace(unitId: string | null, today: Day) {
  const signers = unitId === null ? [] : await signersOfUnit(db, unitId, today);
  return new Map(
    signers.flatMap(({ assignmentId, inPlace, lines }) => (inPlace ? [[assignmentId, lines]] : [])),
  );
}

function concernedWith({ clusterId, memberUnitIds, ownerPath }: LoadedClusterYear) {
  const unitIds = [...memberUnitIds, ...ownerPath.slice(0, 1)];
  return {
    role: { notIn: ["viewer", "systemAdmin"] },
    OR: [{ unitId: { in: unitIds } }, { clusterId }],
  } satisfies Prisma.AssignmentWhereInput;
}

/** Whose assignment it is, also where it is over; empty when unknown. */
export async function nameOfHolder(assignmentId: string) {
  const held = await db.assignment.findUnique({
    where: { id: assignmentId },
    select: { person: { select: { fullName: true } } },
  });
  return held?.person.fullName ?? "";
}
