import "server-only";
import type { Day } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { covers, spanFromDb } from "@/lib/spans";
import { placeOfAssignment } from "../labels";

/** What is selected of an assignment to say who holds what where, and since when. */
export const assignmentViewParts = {
  id: true,
  role: true,
  post: true,
  fromOn: true,
  toOn: true,
  unitId: true,
  clusterId: true,
  unit: { select: { kind: true, names: { select: { name: true }, orderBy: { fromOn: "asc" } } } },
  cluster: { select: { kind: true, label: true, ownerUnitId: true } },
  standsInFor: { select: { person: { select: { fullName: true } } } },
} as const satisfies Prisma.AssignmentSelect;

type AssignmentRow = Prisma.AssignmentGetPayload<{ select: typeof assignmentViewParts }>;

/** An assignment as people read it; `standing` is on this day: begins later, runs, or over. */
export function assignmentView(assignment: AssignmentRow, today: Day) {
  const { id, role, post, unitId, clusterId, standsInFor } = assignment;
  const span = spanFromDb(assignment);
  const standing = covers(span, today) ? "runs" : today < span.fromOn ? "later" : "over";
  return {
    ...({ id, role, post, unitId, clusterId, ...span, standing } as const),
    placeName: placeOfAssignment(assignment),
    standsInFor: standsInFor?.person.fullName ?? null,
  };
}
