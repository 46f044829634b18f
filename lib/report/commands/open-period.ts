import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { dayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { openingRefusal } from "../form-rules";
import { canKeepForms } from "../policy";
import {
  type MakeFormInput,
  makeFormInput,
  type OpenPeriodInput,
  openPeriodInput,
} from "../schema";
import { askToLock } from "./lock-by-day";
import { lockForm, pathOf } from "./locked-form";

/**
 * Makes a form of indicators of its owner or of an owner above, in the order given, for all below its owner or for some clusters
 * and units of it; gives its id. Refuses `form.indicatorUnknown` for a code that is not in the catalogue or is a defined sum,
 * `notFound` for a cluster or a unit that is not below the owner.
 */
export function makeForm(actor: Actor, input: MakeFormInput) {
  const { indicatorCodes, fromOn, clusterIds, unitIds, ...form } = makeFormInput.parse(input);
  const named = { clusterIds: [...new Set(clusterIds)], unitIds: [...new Set(unitIds)] };
  return transaction(async (tx) => {
    const path = await pathOf(tx, form.ownerUnitId);
    authorize(canKeepForms(actor, { path }));
    const indicators = await tx.indicator.findMany({
      where: { ownerUnitId: { in: path }, code: { in: indicatorCodes }, parts: { none: {} } },
      select: { id: true, code: true, ownerUnitId: true },
    });
    // The nearest owner's line wins where two have one code.
    const idOf = new Map(
      indicators
        .toSorted((a, b) => path.indexOf(b.ownerUnitId) - path.indexOf(a.ownerUnitId))
        .map(({ id, code }) => [code, id]),
    );
    const lines = indicatorCodes.map((code, index) => {
      const indicatorId = idOf.get(code);
      if (!indicatorId) throw new Refusal("form.indicatorUnknown", { code });
      return { indicatorId, position: index + 1 };
    });
    const receivers = await receiversOf(tx, form.ownerUnitId, named);
    const { id } = await tx.reportForm.create({
      data: {
        ...{ ...form, fromOn: new Date(fromOn), lines: { create: lines } },
        receivers: { create: receivers },
      },
      select: { id: true },
    });
    const about = { ownerUnitId: form.ownerUnitId, formId: id, name: form.name };
    record(tx, actor, { type: "form.made", ...about });
    if (receivers.length > 0) record(tx, actor, { type: "form.limited", ...about, ...named });
    return id;
  });
}

/**
 * Opens one period of a form; gives its id. Refuses `period.taken` when the form has one over some of the same days, `form.ended`
 * beyond its last day, `period.asksNothing` for days on which none of its indicators is in force.
 */
export function openPeriod(actor: Actor, input: OpenPeriodInput) {
  const { fromOn, toOn, ...period } = openPeriodInput.parse(input);
  return transaction(async (tx) => {
    const form = await lockForm(tx, actor, period.formId);
    const { ownerUnitId, name } = form;
    const end = form.toOn ? dayText(form.toOn) : "";
    refuse(openingRefusal(form, { toOn: toOn as Day }), { name, end });
    const days = { fromOn: new Date(fromOn), toOn: new Date(toOn) };
    const taken = await tx.reportingPeriod.findFirst({
      where: { formId: period.formId, fromOn: { lte: days.toOn }, toOn: { gte: days.fromOn } },
      select: { label: true },
    });
    if (taken) throw new Refusal("period.taken", { label: taken.label });
    const asked = await tx.reportFormLine.count({
      where: {
        formId: period.formId,
        indicator: {
          fromOn: { lte: days.toOn },
          OR: [{ toOn: null }, { toOn: { gte: days.fromOn } }],
        },
      },
    });
    refuse(asked === 0 ? "period.asksNothing" : null);
    const { id } = await tx.reportingPeriod.create({
      data: { ...period, ...days },
      select: { id: true },
    });
    await askToLock(tx, { id, dueAt: period.dueAt, lockDays: period.lockDays });
    record(tx, actor, {
      type: "period.opened",
      ownerUnitId,
      formId: period.formId,
      periodId: id,
      label: period.label,
    });
    return id;
  });
}

type Receivers = { clusterIds: readonly string[]; unitIds: readonly string[] };

/** Refuses `notFound` for what is not below the owner. */
async function receiversOf(tx: Tx, ownerUnitId: string, { clusterIds, unitIds }: Receivers) {
  const clusters = await tx.cluster.findMany({
    where: { id: { in: [...clusterIds] } },
    select: { id: true, ownerUnitId: true },
  });
  const paths = await pathsOf(tx, [...unitIds, ...clusters.map((each) => each.ownerUnitId)]);
  const isBelow = (unitId: string | undefined) =>
    unitId !== undefined && (paths.get(unitId)?.includes(ownerUnitId) ?? false);
  const ownerOf = new Map(clusters.map((cluster) => [cluster.id, cluster.ownerUnitId]));
  if (![...unitIds, ...clusterIds.map((id) => ownerOf.get(id))].every(isBelow))
    throw new Refusal("notFound");
  return [
    ...clusterIds.map((clusterId) => ({ clusterId })),
    ...unitIds.map((unitId) => ({ unitId })),
  ];
}
