import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayText } from "@/lib/date-text";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { formEndingRefusal, movingRefusal, withdrawingRefusal } from "../form-rules";
import type {
  EndFormInput,
  KeepLockDayInput,
  MovePeriodInput,
  PeriodToLock,
  RenameFormInput,
} from "../form-schema";
import { lockDay, lockDayRefusal } from "../lock-rules";
import { canLockPeriod } from "../policy";
import { askToLock } from "./lock-by-day";
import { lockForm, lockPeriod, pathOf } from "./locked-form";
import { aboutReport, lockReport } from "./locked-report";

/** Gives a form another name, over the one the page showed. Refuses `notAllowed`, `notFound`, `form.changedMeanwhile`. */
export function renameForm(actor: Actor, { formId, before, name }: RenameFormInput) {
  return transaction(async (tx) => {
    const form = await lockForm(tx, actor, formId);
    refuse(form.name === before ? null : "form.changedMeanwhile", { name: form.name });
    await tx.reportForm.update({ where: { id: formId }, data: { name } });
    const { ownerUnitId } = form;
    record(tx, actor, { type: "form.renamed", ownerUnitId, formId, before, name });
  });
}

/**
 * Ends a form with its last day; its periods and figures stay, none is opened beyond that day. Refuses `notAllowed`, `notFound`,
 * `form.ended`, `form.endsBeforeStart`, `form.endsBeforePeriod`.
 */
export function endForm(actor: Actor, { formId, toOn }: EndFormInput) {
  return transaction(async (tx) => {
    const { ownerUnitId, name, ...form } = await lockForm(tx, actor, formId);
    const facts = { name, ...(form.last && { period: form.last.label }) };
    const days = { ...(form.last && { last: dayText(form.last.toOn) }) };
    const end = { first: dayText(form.fromOn), end: form.toOn ? dayText(form.toOn) : "" };
    refuse(formEndingRefusal(form, form.last, toOn), { ...facts, ...days, ...end });
    await tx.reportForm.update({ where: { id: formId }, data: { toOn: dayToDb(toOn) } });
    record(tx, actor, { type: "form.ended", ownerUnitId, formId, name, toOn });
  });
}

/**
 * Moves a period's deadline for all its units, with the reason, and its lock day along with it; a unit that was given more time than that
 * keeps it. Refuses
 * `notAllowed`, `notFound`, `period.changedMeanwhile`, and `period.dueBehind` for an hour that is past or before it opens.
 */
export function movePeriod(actor: Actor, { periodId, before, dueAt, reason }: MovePeriodInput) {
  return transaction(async (tx) => {
    const { period, about } = await lockPeriod(tx, actor, periodId);
    refuse(movingRefusal(period, { before, dueAt }, now()), { label: about.label });
    await tx.reportingPeriod.update({ where: { id: periodId }, data: { dueAt } });
    await askToLock(tx, { ...period, dueAt });
    const hours = { before: period.dueAt.toISOString(), dueAt: dueAt.toISOString() };
    record(tx, actor, { type: "period.moved", ...about, ...hours, reason });
  });
}

/**
 * Says after how many days past the due day a period is closed by itself, or that it is not (null), with the reason; what is closed already
 * stays closed. Refuses `notAllowed`, `notFound`, `period.changedMeanwhile`, `period.lockWithinGrace`, and `period.lockBehind` for a day
 * that is over.
 */
export function keepLockDay(
  actor: Actor,
  { periodId, before, lockDays, reason }: KeepLockDayInput,
) {
  return transaction(async (tx) => {
    const { period, about } = await lockPeriod(tx, actor, periodId);
    const lockOn = lockDay({ ...period, lockDays });
    const facts = { label: about.label, grace: `${period.graceDays}` };
    const day = { lockOn: lockOn ? dayText(lockOn) : "" };
    refuse(lockDayRefusal(period, { before, lockDays }, now()), { ...facts, ...day });
    await tx.reportingPeriod.update({ where: { id: periodId }, data: { lockDays } });
    await askToLock(tx, { ...period, lockDays });
    const days = { before: lockDay(period), lockOn };
    record(tx, actor, { type: "period.lockDayKept", ...about, ...days, reason });
  });
}

/** Takes back a period nobody has touched, as if it had not been opened; the record keeps that it was. Refuses `notAllowed`, `notFound`, `period.touched`. */
export function withdrawPeriod(actor: Actor, { periodId }: { periodId: string }) {
  return transaction(async (tx) => {
    const { about } = await lockPeriod(tx, actor, periodId);
    // Whoever puts something under it at this moment has done so, or comes too late.
    await tx.$queryRaw`select 1 from reporting_periods where id = ${periodId}::uuid for update`;
    const under = await Promise.all([
      tx.progressReport.count({ where: { periodId } }),
      tx.reportExtension.count({ where: { periodId } }),
      tx.areaSheet.count({ where: { periodId } }),
    ]);
    const touched = under.reduce((sum, count) => sum + count, 0);
    refuse(withdrawingRefusal(touched), { label: about.label });
    await tx.reportingPeriod.delete({ where: { id: periodId } });
    record(tx, actor, { type: "period.withdrawn", ...about });
  });
}

/**
 * Closes for good every report of a period that has been confirmed ("chốt cả kỳ"), but for one of the actor's own unit; those not
 * confirmed stay open. Gives how many were closed. Refuses `notAllowed`, `notFound`, `period.nothingToLock`, and
 * `period.changedMeanwhile` where another number is confirmed than the page showed.
 */
export function lockWholePeriod(actor: Actor, { periodId, confirmed }: PeriodToLock) {
  return transaction(async (tx) => {
    const { form, about } = await lockPeriod(tx, actor, periodId);
    authorize(canLockPeriod(actor, { path: await pathOf(tx, form.ownerUnitId) }));
    const { label } = about;
    const waiting = await tx.progressReport.findMany({
      where: { periodId, status: "verified" },
      select: { unitId: true },
      orderBy: { unitId: "asc" },
    });
    refuse(waiting.length === confirmed ? null : "period.changedMeanwhile", { label });
    let locked = 0;
    for (const { unitId } of waiting) {
      const report = await lockReport(tx, { periodId, unitId });
      if (unitId === actor.capacity.unitId || report.status !== "verified") continue;
      await tx.progressReport.update({ where: { id: report.id }, data: { status: "locked" } });
      record(tx, actor, { type: "report.locked", ...aboutReport(report) });
      locked += 1;
    }
    refuse(locked > 0 ? null : "period.nothingToLock", { label });
    return locked;
  });
}
