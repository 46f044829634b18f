import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import {
  aboutRegistration,
  type LockedRegistration,
  lockRegistration,
} from "../locked-registration";
import { canAssignTargets } from "../policy";
import { assignedAbove, assigningRefusal } from "../rules/path";
import type { AssignTargetsInput } from "../schema";
import { assignedColumns, offeredAmong } from "../write-targets";

/**
 * Writes what the upper office asks of a unit beside what the unit registers; an emptied cell takes it back. Gives how many cells
 * changed. Refuses `registration.yearClosed`, `.changedMeanwhile` where somebody else assigned since, `.nothingAssigned`,
 * `.assignedAbove` for what a higher office asks, `.targetAsked` for what a request waits to change, `registration.unclear`.
 */
export function assignTargets(actor: Actor, input: AssignTargetsInput) {
  return transaction(async (tx) => {
    const registration = await lockRegistration(tx, input);
    authorize(canAssignTargets(actor, registration));
    refuse(assigningRefusal(registration, { seen: input.seen }));
    const before = new Map(registration.targets.map((target) => [target.indicatorId, target]));
    const cells = Object.fromEntries(
      Object.entries(input.cells).filter(
        ([id, typed]) => typed !== (before.get(id)?.assignedTyped ?? ""),
      ),
    );
    const offered = await offeredAmong(tx, registration, cells);
    if (offered.length === 0) throw new Refusal("registration.nothingAssigned");
    await refuseOthers(tx, actor, { registration, offered });
    for (const { id: indicatorId, type } of offered) {
      const typed = cells[indicatorId] ?? "";
      const target = { registrationId: registration.id, indicatorId };
      if (typed === "" && !before.get(indicatorId)?.typed) {
        await tx.registeredTarget.deleteMany({ where: target });
        continue;
      }
      const data = assignedColumns(typed, type, officeOf(actor));
      await tx.registeredTarget.upsert({
        where: { registrationId_indicatorId: target },
        create: { ...target, typed: "", ...data },
        update: data,
      });
    }
    record(tx, actor, {
      type: "registration.assigned",
      ...aboutRegistration(registration),
      targets: Object.fromEntries(offered.map(({ id }) => [id, cells[id] ?? ""])),
    });
    return offered.length;
  });
}

type Wanted = {
  registration: LockedRegistration;
  offered: readonly { id: string; name: string }[];
};

/** Neither what a higher office asks, nor what a waiting request is about: who decides it, and what it was asked from, would change. */
async function refuseOthers(tx: Tx, actor: Actor, { registration, offered }: Wanted) {
  const { ownerPath } = registration.clusterYear;
  const above = assignedAbove(registration.targets, { byUnitId: officeOf(actor), ownerPath });
  const higher = offered.find(({ id }) => above.some(({ indicatorId }) => indicatorId === id));
  if (higher) throw new Refusal("registration.assignedAbove", { name: higher.name });
  const asked = await tx.adjustedLine.findMany({
    where: { adjustment: { registrationId: registration.id, decidedAt: null } },
    select: { lineId: true },
  });
  const waiting = offered.find(({ id }) => asked.some(({ lineId }) => lineId === id));
  if (waiting) throw new Refusal("registration.targetAsked", { name: waiting.name });
}
