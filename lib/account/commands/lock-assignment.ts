import "server-only";
import { dayFromDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { placeOfAssignment } from "@/lib/person/labels";
import { Refusal } from "@/lib/refusal";
import { datedFromDb } from "@/lib/spans";

/** An assignment and who stands in for it, locked so that two arrangements at once are taken one after the other. */
export async function lockAssignment(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from assignments where id = ${id}::uuid for no key update`;
  const assignment = await tx.assignment.findUnique({
    where: { id },
    include: {
      unit: { include: { names: { orderBy: { fromOn: "asc" } } } },
      cluster: true,
      standIns: { where: { endedAt: null }, include: { person: true } },
    },
  });
  if (!assignment) throw new Refusal("notFound");
  return {
    ...assignment,
    toOn: assignment.toOn && dayFromDb(assignment.toOn),
    standIns: datedFromDb(assignment.standIns),
    placeName: placeOfAssignment(assignment),
  };
}
