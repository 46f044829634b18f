import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { fieldsRefusal, isSameChoice } from "../path-rules";
import type { BoardFieldsInput } from "../path-schema";
import { canKeepForms } from "../policy";

/**
 * Says which groups of indicators somebody on the office's boards answers for; none: all. Refuses `notFound` for other
 * assignments, `report.fieldsChanged` where somebody else has said otherwise since the page was opened. Writes and records nothing where it is so already.
 */
export function keepFields(actor: Actor, input: BoardFieldsInput) {
  const { assignmentId, before, groups } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`select 1 from assignments where id = ${assignmentId}::uuid for no key update`;
    const assignment = await tx.assignment.findUnique({
      where: { id: assignmentId },
      select: { unitId: true, role: true, fields: { select: { groupCode: true } } },
    });
    const isBoard = assignment?.role === "boardHead" || assignment?.role === "citySpecialist";
    if (!assignment?.unitId || !isBoard) throw new Refusal("notFound");
    const [row] = await tx.$queryRaw<{ path: string[] }[]>`
      select unit_path(${assignment.unitId}::uuid, ${dayOf(now())}::date) as path`;
    authorize(canKeepForms(actor, { path: row?.path ?? [] }));
    const kept = assignment.fields.map(({ groupCode }) => groupCode);
    refuse(fieldsRefusal(kept, before, groups));
    if (isSameChoice(kept, groups)) return;
    await tx.boardField.deleteMany({ where: { assignmentId } });
    const data = groups.map((groupCode) => ({ assignmentId, groupCode }));
    await tx.boardField.createMany({ data, skipDuplicates: true });
    const event = { ownerUnitId: assignment.unitId, assignmentId, groups };
    record(tx, actor, { type: "report.fieldsKept", ...event });
  });
}
