import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { dayText } from "@/lib/date-text";
import { addDays, type Day } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/refusal";
import { unitFinder } from "@/lib/unit/queries/units-within";
import type { WrittenArrow } from "../arrow-lines";
import { canRecordSuccessions } from "../policy";
import type { SuccessionPart } from "../rules";

/**
 * The units that lines name, within the actor's office: the old ones as they were called the day before, the new ones on
 * the day. Refuses `notAllowed`, or `succession.lineUnclear`, with every line that leads to no unit or to several beside the field.
 */
export async function findParts(
  actor: Actor,
  { arrows, effectiveOn }: { arrows: readonly WrittenArrow[]; effectiveOn: Day },
): Promise<SuccessionPart[]> {
  if (!canRecordSuccessions(actor)) throw new Refusal("notAllowed");
  const lastDay = addDays(effectiveOn, -1);
  const findBefore = await unitFinder(db, officeOf(actor), lastDay);
  const findAfter = await unitFinder(db, officeOf(actor), effectiveOn);
  const faults: string[] = [];
  const idOf = (find: typeof findBefore, written: string, where: string) => {
    const found = find(written);
    if (typeof found === "object") return found.id;
    const why = found === "none" ? "chưa tìm thấy" : "có nhiều đơn vị cùng tên";
    faults.push(`${where}: ${why} “${written}”.`);
    return "";
  };
  const parts = arrows.map(({ line, before, after, share }) => ({
    predecessorId: idOf(findBefore, before, `Dòng ${line}, ngày ${dayText(lastDay)}`),
    successorId: after && idOf(findAfter, after, `Dòng ${line}, ngày ${dayText(effectiveOn)}`),
    share,
  }));
  if (faults.length > 0)
    throw new Refusal("succession.lineUnclear", {}, { arrows: faults.join(" ") });
  return parts;
}
