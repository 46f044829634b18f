import type { MarkKind, ReportRoute } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

/** Whether somebody confirms for the cluster or for the office above it. */
export type Side = "cluster" | "office";
export type Mark = { kind: MarkKind; groupCode: string | null };
/** A form's route, the groups its lines belong to, and whether nobody of the cluster may confirm this unit's report. */
export type Path = { route: ReportRoute; groups: readonly string[]; isClusterEmpty: boolean };

type Checker = { personId: string; unitId: string | null };

/** Whether nobody of the cluster may confirm a report: all are of the unit itself, or have entered its figures for it. */
export function isEmptyFor(
  checkers: readonly Checker[],
  { unitId, onBehalf }: { unitId: string; onBehalf: readonly { personId: string }[] },
) {
  return checkers.every(
    (checker) =>
      checker.unitId === unitId || onBehalf.some(({ personId }) => personId === checker.personId),
  );
}

/**
 * How far what was sent has come: whether the cluster has seen it, and which groups boards have confirmed. A cluster without anyone
 * who may see it is not waited for.
 */
export function progressOf({ route, groups, isClusterEmpty }: Path, marks: readonly Mark[]) {
  const confirmed = groups.filter((group) => hasField(marks, group));
  return {
    needsCluster: route === "both" && !isClusterEmpty,
    seen: marks.some(({ kind }) => kind === "seenByCluster"),
    confirmed,
    waiting: route === "cluster" ? [] : groups.filter((group) => !confirmed.includes(group)),
  };
}

/** Whether every mark its route asks for is there. A form that goes to the cluster alone asks for none: one act confirms it. */
export function isConfirmed(path: Path, marks: readonly Mark[]) {
  const { needsCluster, seen, waiting } = progressOf(path, marks);
  return (seen || !needsCluster) && waiting.length === 0;
}

/**
 * The marks somebody's confirming adds: the cluster's one, or a board's fields (none given: all of them) as far as nobody
 * has confirmed them yet.
 */
export function marksToAdd(
  path: Path,
  marks: readonly Mark[],
  by: { side: Side; fields: readonly string[] },
): Mark[] {
  if (path.route === "cluster") return [];
  const { seen, waiting } = progressOf(path, marks);
  if (by.side === "cluster") return seen ? [] : [{ kind: "seenByCluster", groupCode: null }];
  return waiting
    .filter((group) => by.fields.length === 0 || by.fields.includes(group))
    .map((groupCode) => ({ kind: "fieldConfirmed", groupCode }));
}

/** Why there is nothing for somebody to confirm: nothing is left, or through both the cluster has not seen it yet. */
export function markingRefusal(
  path: Path,
  marks: readonly Mark[],
  by: { side: Side; fields: readonly string[] },
): RefusalCode | null {
  if (path.route === "cluster") return null;
  if (marksToAdd(path, marks, by).length > 0) {
    const { needsCluster, seen } = progressOf(path, marks);
    return by.side === "office" && needsCluster && !seen ? "report.clusterFirst" : null;
  }
  const isOther = by.side === "office" && by.fields.every((field) => !path.groups.includes(field));
  return isOther && by.fields.length > 0 ? "report.otherField" : "report.markedAlready";
}

function hasField(marks: readonly Mark[], group: string) {
  return marks.some(({ kind, groupCode }) => kind === "fieldConfirmed" && groupCode === group);
}

/** Somebody's fields are said anew over what the page showed, not over what another said since; saying the same again is no conflict. */
export function fieldsRefusal(
  now: readonly string[],
  before: readonly string[],
  wanted: readonly string[],
): RefusalCode | null {
  return isSameChoice(now, before) || isSameChoice(now, wanted) ? null : "report.fieldsChanged";
}

/** Whether both name the same groups, in whatever order. */
export function isSameChoice(one: readonly string[], other: readonly string[]) {
  const said = (groups: readonly string[]) => [...new Set(groups)].sort().join(" ");
  return said(one) === said(other);
}
