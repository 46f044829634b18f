import "server-only";
import { findStandingTargets } from "@/lib/covenant/queries/standing-targets";
import type { Tx } from "@/lib/db/transaction";
import { readShare } from "@/lib/figure/rules/reading";
import { columnsOf } from "@/lib/indicator/rules";
import { Refusal } from "@/lib/refusal";
import type { LockedRegistration } from "./locked-registration";
import { findYearlyIndicators } from "./queries/target-lines";

type Cells = Readonly<Record<string, string>>;

/** Writes typed targets; an emptied cell withdraws its target, what was assigned for it stays. Indicators not to be registered are passed over. */
export async function writeTargets(tx: Tx, registration: LockedRegistration, cells: Cells) {
  for (const { id: indicatorId, type } of await offeredAmong(tx, registration, cells)) {
    const typed = cells[indicatorId] ?? "";
    await writeTarget(tx, registration.id, { indicatorId, typed, type });
  }
}

type Typed = Parameters<typeof readShare>[0];

/** One target as typed; empty withdraws it. */
export async function writeTarget(
  tx: Tx,
  registrationId: string,
  { indicatorId, typed, type }: { indicatorId: string; typed: string; type: Typed },
) {
  const target = { registrationId, indicatorId };
  if (typed === "") {
    await tx.registeredTarget.deleteMany({ where: { ...target, assignedTyped: "" } });
    const nothing = { typed, whole: null, quantity: null, numerator: null, denominator: null };
    await tx.registeredTarget.updateMany({ where: target, data: nothing });
    return;
  }
  const data = { typed, ...amountColumnsOf(type, typed) };
  await tx.registeredTarget.upsert({
    where: { registrationId_indicatorId: target },
    create: { ...target, ...data },
    update: data,
  });
}

/**
 * The indicators of these cells that a unit may register or be assigned: those its page offers (`findYearlyIndicators`), and those it
 * has a target for already, so that it can be withdrawn; defined sums left out.
 */
export async function offeredAmong(tx: Tx, registration: LockedRegistration, cells: Cells) {
  const { clusterYear, unitId, targets } = registration;
  const common = await findStandingTargets({ clusterYearId: clusterYear.id, unitId }, tx);
  const place = { clusterYear, unitId, commonIds: [...common.keys()] };
  const offered = await findYearlyIndicators(place, tx);
  const ids = new Set(
    [...offered, ...targets.map((target) => ({ id: target.indicatorId }))].map(({ id }) => id),
  );
  return tx.indicator.findMany({
    where: {
      id: { in: Object.keys(cells).filter((id) => ids.has(id)) },
      ownerUnitId: { in: [...clusterYear.ownerPath] },
      parts: { none: {} },
    },
    select: { id: true, type: true, name: true, unitOfMeasure: true },
  });
}

/** The columns of what was typed. Refuses `registration.unclear` for what is no figure. */
export function amountColumnsOf(type: Typed, typed: string) {
  const read = readShare(type, typed);
  if (!("figure" in read))
    throw new Refusal("registration.unclear", { why: "fault" in read ? read.fault : "" });
  const { text: _words, ...columns } = columnsOf(read.figure.amount);
  return columns;
}

/** What is assigned, by whom; nothing where the words are empty. */
export function assignedColumns(typed: string, type: Typed, byUnitId: string) {
  const none = { whole: null, quantity: null, numerator: null, denominator: null };
  const amount = typed === "" ? none : amountColumnsOf(type, typed);
  return {
    assignedTyped: typed,
    assignedByUnitId: typed === "" ? null : byUnitId,
    assignedWhole: amount.whole,
    assignedQuantity: amount.quantity,
    assignedNumerator: amount.numerator,
    assignedDenominator: amount.denominator,
  };
}
