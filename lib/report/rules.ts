import { type Cells, noteOf } from "@/lib/cells";
import { addDays, type Day, dayOf, endOfDay } from "@/lib/dates";
import type { IndicatorType, ReportStatus } from "@/lib/db/generated/enums";
import { readTyped } from "@/lib/figure/rules/reading";
import type { RefusalCode } from "@/lib/refusal";

export type Period = {
  opensAt: Date;
  dueAt: Date;
  graceDays: number;
  /** Until when it is taken in any case, though more time was given only to an earlier hour. */
  takenUntil?: Date;
};
export type Report = {
  status: ReportStatus;
  revision: number;
  period: Period;
  /** Of a report returned or opened again, until it is sent anew. */
  returnDueAt?: Date | null;
};

/** The instant after which nothing more is taken: the due hour, or the end of the last day of grace. */
export function closesAt({ dueAt, graceDays, takenUntil }: Period) {
  const closes = graceDays === 0 ? dueAt : endOfDay(addDays(dayOf(dueAt), graceDays));
  return takenUntil && takenUntil > closes ? takenUntil : closes;
}

type Extension = { dueAt: Date };

/**
 * A period as it runs for one unit: the latest extension's hour is its deadline, and days of grace no longer count. More time given
 * within the days of grace makes what comes by then timely, and takes none of those days away. A deadline moved for all beyond it holds.
 */
export function periodFor<P extends Period>(period: P, extensions: readonly Extension[]): P {
  const [latest] = extensions;
  if (!latest || latest.dueAt <= period.dueAt) return period;
  const closes = closesAt(period);
  const later = closes > latest.dueAt ? { takenUntil: closes } : {};
  return { ...period, dueAt: latest.dueAt, graceDays: 0, ...later };
}

/** More time, for a report not sent yet, later than the hour it is due at now and than this one; nobody gives it to their own unit. */
export function extendingRefusal(
  report: Report & { unitId: string },
  by: { unitId: string | null; dueAt: Date },
  now: Date,
): RefusalCode | null {
  if (report.status === "verified" || report.status === "locked") return "report.alreadyVerified";
  if (report.status === "submitted") return "report.alreadySubmitted";
  if (report.unitId === by.unitId) return "report.ownExtension";
  return by.dueAt > report.period.dueAt && by.dueAt > now ? null : "report.notLater";
}

/** Whether figures may be typed now. A returned report is taken after the due day: its own deadline stands in the return. */
export function enteringRefusal(
  report: Report,
  based: { revision: number },
  now: Date,
): RefusalCode | null {
  if (report.status === "verified" || report.status === "locked") return "report.alreadyVerified";
  if (report.status === "submitted") return "report.alreadySubmitted";
  if (now < report.period.opensAt) return "report.notOpenYet";
  const isReturned = report.status === "returned" || Boolean(report.returnDueAt);
  if (!isReturned && now > closesAt(report.period)) return "report.periodOver";
  if (report.revision !== based.revision) return "report.changedMeanwhile";
  return null;
}

/** Over without having been sent: nothing is typed or sent until it is opened again. */
export function isOver(report: Report, now: Date) {
  return enteringRefusal(report, report, now) === "report.periodOver";
}

/** What is before the head is changed by the head, or once its officer has asked for it back. */
export function autosavingRefusal(
  report: Pick<Report, "status">,
  by: { maySubmit: boolean },
): RefusalCode | null {
  return report.status === "awaitingHead" && !by.maySubmit ? "report.presented" : null;
}

/** Whether a report may be put before the unit's head. */
export function presentingRefusal(
  report: Report,
  based: { revision: number },
  now: Date,
  missing: number,
) {
  if (report.status === "awaitingHead") return "report.alreadyPresented" as const;
  return (
    enteringRefusal(report, based, now) ?? (missing > 0 ? ("report.incomplete" as const) : null)
  );
}

/** Whether a unit's head may send it now. */
export function submittingRefusal(
  report: Report,
  based: { revision: number },
  now: Date,
  missing: number,
) {
  return (
    enteringRefusal(report, based, now) ?? (missing > 0 ? ("report.incomplete" as const) : null)
  );
}

/** Taking back what was sent, until someone has confirmed or returned it; never what was sent anew since the page was read. */
export function takingBackRefusal(
  report: Report,
  based: { revision: number },
  now: Date,
): RefusalCode | null {
  if (report.status !== "submitted") return "report.notSubmitted";
  if (report.revision !== based.revision) return "report.changedMeanwhile";
  return now > closesAt(report.period) ? "report.periodOver" : null;
}

/** Confirming or returning. Nobody confirms a report of their own unit. */
export function checkingRefusal(
  report: Pick<Report, "status" | "revision"> & { unitId: string },
  by: { unitId: string | null; revision: number },
): RefusalCode | null {
  if (report.status === "verified" || report.status === "locked") return "report.alreadyVerified";
  if (report.status !== "submitted") return "report.notSubmitted";
  if (report.unitId === by.unitId) return "report.ownUnit";
  if (report.revision !== by.revision) return "report.changedMeanwhile";
  return null;
}

/** Asking for a closed report to be opened again: confirmed, locked, or never sent and over. One question at a time. */
export function askingRefusal(
  report: Report,
  asked: { isWaiting: boolean },
  now: Date,
): RefusalCode | null {
  if (asked.isWaiting) return "report.reopeningAsked";
  const entering = enteringRefusal(report, report, now);
  const isClosed = entering === "report.alreadyVerified" || entering === "report.periodOver";
  return isClosed ? null : "report.notClosed";
}

/** A paper is signed on a day gone by or today, and not before the figures it is about were sent. */
export function signingDayRefusal(
  signedOn: Day,
  { from, to }: { from: Day; to: Day },
): RefusalCode | null {
  if (signedOn > to) return "report.signedTooLate";
  return signedOn < from ? "report.signedTooEarly" : null;
}

/** What is wrong with a form's cells, by indicator: a sentence for each. Empty cells are not wrong, only missing. */
export function cellFaults(
  lines: readonly { id: string; type: IndicatorType; name?: string }[],
  cells: Readonly<Record<string, string>>,
) {
  const faults = lines.flatMap(({ id, type, name }) => {
    const read = readTyped(type, cells[id] ?? "", name);
    return "fault" in read ? [[id, read.fault] as const] : [];
  });
  return Object.fromEntries(faults);
}

/** "history": old figures brought in from papers, or a period that has nothing else; nothing was ever waited for. */
export type Timeliness = "history" | "onTime" | "late" | "notOpen" | "overdue" | "dueSoon" | "open";

/** How a unit stands with a period, whether or not it has begun to type. */
export type Standing = { status: ReportStatus | null; timeliness: Timeliness };

/** Sent and not returned since; what was returned is waited for again. */
export function isReceived(status: ReportStatus | null) {
  return status === "submitted" || status === "verified" || status === "locked";
}

/** Waited for and not received; of old figures brought in nothing is waited for. */
export function isMissing({ status, timeliness }: Standing) {
  return timeliness !== "history" && !isReceived(status);
}

/**
 * By which sending a report sent now is judged: by its first, if it came back and is sent anew within the days it had for
 * that; else by this one. What a unit took back itself begins anew.
 */
export function timelySending(
  { timelyAt, returnDueAt }: { timelyAt: Date | null; returnDueAt: Date | null },
  now: Date,
): Date {
  return timelyAt && returnDueAt && now <= returnDueAt ? timelyAt : now;
}

/** Figures brought in from old papers are final without ever having been sent. */
export function isBroughtIn({
  status,
  submittedAt,
}: {
  status: ReportStatus | null;
  submittedAt: Date | null;
}) {
  return status === "locked" && submittedAt === null;
}

/** A period that was over in a year gone by and that nobody of the cluster has ever sent: it was opened for old figures alone. */
export function holdsHistoryAlone(period: Period, sent: number, now: Date) {
  const closed = dayOf(closesAt(period)).slice(0, 4);
  return sent === 0 && closed < dayOf(now).slice(0, 4);
}

/** How a report stands with its deadline, by the sending it is judged by: the derived states beside its own. */
export function timeliness(
  { timelyAt }: { timelyAt: Date | null },
  period: Period,
  now: Date,
): Timeliness {
  if (timelyAt) return timelyAt > period.dueAt ? "late" : "onTime";
  if (now < period.opensAt) return "notOpen";
  if (now > period.dueAt) return "overdue";
  return period.dueAt.getTime() - now.getTime() <= 3 * 86_400_000 ? "dueSoon" : "open";
}

/** A registered or reported set is complete when every line has something typed. */
export function missingLines(
  lines: readonly { id: string }[],
  cells: Readonly<Record<string, string>>,
) {
  return lines.filter(({ id }) => !cells[id]);
}

/** What stands in a report's cells and in the notes beside them, under the names its form gives them. */
export function wordsTyped(
  lines: readonly { indicator: { id: string }; typed: string; note: string }[],
): Cells {
  const words = lines.flatMap(({ indicator: { id }, typed, note }) => [
    [id, typed],
    [noteOf(id), note],
  ]);
  return Object.fromEntries(words);
}

type Receiver = { clusterId: string | null; unitId: string | null };

/** Of a cluster's members those a form asks: all where it names no receiver, or the cluster; else those it names. */
export function askedAmong(
  receivers: readonly Receiver[],
  { clusterId, memberUnitIds }: { clusterId: string; memberUnitIds: readonly string[] },
) {
  const isForAll = receivers.length === 0 || receivers.some((each) => each.clusterId === clusterId);
  const named = new Set(receivers.map(({ unitId }) => unitId));
  return memberUnitIds.filter((unitId) => isForAll || named.has(unitId));
}

/**
 * Whether a confirmed report's file is whole: its signed paper is there. A report still on its way is neither. The paper closes the
 * file, not the figures: they are confirmed by those who read them.
 */
export function fileStanding({ status }: { status: ReportStatus }, paper: unknown) {
  if (status !== "verified" && status !== "locked") return null;
  return paper ? ("whole" as const) : ("paperMissing" as const);
}
