import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDb, dayOf } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { authorize, Refusal } from "@/lib/refusal";
import { canKeepForms } from "../policy";

/** A form of the actor's to keep, its row locked: what is done to it and to its periods goes one after another. */
export async function lockForm(tx: Tx, actor: Actor, formId: string) {
  await tx.$queryRaw`select 1 from report_forms where id = ${formId}::uuid for update`;
  const form = await tx.reportForm.findUnique({
    where: { id: formId },
    select: {
      ...{ id: true, ownerUnitId: true, name: true, fromOn: true, toOn: true },
      periods: { select: { label: true, toOn: true }, orderBy: { toOn: "desc" }, take: 1 },
    },
  });
  if (!form) throw new Refusal("notFound");
  authorize(canKeepForms(actor, { path: await pathOf(tx, form.ownerUnitId) }));
  const { fromOn, toOn, periods, ...about } = form;
  const [last = null] = periods;
  return {
    ...about,
    ...{ fromOn: dayFromDb(fromOn), toOn: toOn && dayFromDb(toOn) },
    last: last && { label: last.label, toOn: dayFromDb(last.toOn) },
  };
}

/** One of its periods, with the form. */
export async function lockPeriod(tx: Tx, actor: Actor, periodId: string) {
  const found = await tx.reportingPeriod.findUnique({
    where: { id: periodId },
    select: { formId: true },
  });
  if (!found) throw new Refusal("notFound");
  const form = await lockForm(tx, actor, found.formId);
  const period = await tx.reportingPeriod.findUnique({ where: { id: periodId } });
  if (!period) throw new Refusal("notFound");
  const { label } = period;
  const about = { ownerUnitId: form.ownerUnitId, formId: form.id, periodId, label };
  return { form, period, about };
}

export async function pathOf(tx: Tx, unitId: string) {
  const [row] = await tx.$queryRaw<{ path: string[] }[]>`
    select unit_path(${unitId}::uuid, ${dayOf(now())}::date) as path`;
  return row?.path ?? [];
}
