import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Cells } from "@/lib/cells";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import type { ContradictInput, EnterOnBehalfInput } from "../path-schema";
import { canEnterForUnits, canEnterReport } from "../policy";
import { enteringRefusal } from "../rules";
import { writeCells } from "./enter-figures";
import { keepRevisions } from "./keep-revisions";
import { aboutReport, type LockedReport, lockReport } from "./locked-report";

/**
 * Enters a unit's figures for it, by a document it sent; they lie in its draft as if it had typed them, and the unit reads
 * who entered them and from what. Refuses as `enterFigures`, `report.ownUnit` (one's own unit is typed as its own), and
 * `report.nothingEntered`.
 */
export function enterOnBehalf(actor: Actor, { source, ...input }: EnterOnBehalfInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, input);
    authorize(canEnterForUnits(actor, report.clusterYear));
    refuse(report.unitId === actor.capacity.unitId ? "report.ownUnit" : null);
    refuse(enteringRefusal(report, input, now()));
    const changed = Object.entries(input.cells).filter(
      ([key, words]) => (report.cells[key] ?? "") !== words,
    );
    refuse(changed.length > 0 ? null : "report.nothingEntered");
    await writeCells(tx, actor, report, input.cells);
    await keepRevisions(tx, actor, report, { kind: "onBehalf", source });
    await keepOnBehalf(tx, actor, report, { source, cells: Object.fromEntries(changed) });
    const event = { ...aboutReport(report), source, cells: changed.length };
    record(tx, actor, { type: "report.enteredOnBehalf", ...event });
  });
}

/** So that the unit reads it, each line bears its mark, and whoever entered figures never confirms them. */
export async function keepOnBehalf(
  tx: Tx,
  { personId, name }: Actor,
  { id, lines }: LockedReport,
  { source, cells }: { source: string; cells: Cells },
) {
  const entered = lines.flatMap(({ id: indicatorId }) => {
    const typed = cells[indicatorId];
    return typed === undefined ? [] : [{ indicatorId, typed }];
  });
  const about = { reportId: id, personId, enteredBy: name, source, at: now() };
  await tx.entryOnBehalf.create({
    data: { ...about, cells: Object.keys(cells).length, lines: { create: entered } },
  });
}

/** The unit says against figures entered for it; whoever confirms reads it. Refuses `notFound`, `report.contradicted`. */
export function contradictEntry(actor: Actor, { entryId, words, ...place }: ContradictInput) {
  return transaction(async (tx) => {
    const report = await lockReport(tx, place);
    authorize(canEnterReport(actor, report));
    const entry = await tx.entryOnBehalf.findFirst({
      where: { id: entryId, reportId: report.id },
      select: { contradictedAt: true },
    });
    if (!entry) throw new Refusal("notFound");
    refuse(entry.contradictedAt ? "report.contradicted" : null);
    const said = { contradiction: words, contradictedBy: actor.name, contradictedAt: now() };
    await tx.entryOnBehalf.update({ where: { id: entryId }, data: said });
    record(tx, actor, { type: "report.entryContradicted", ...aboutReport(report), words });
  });
}
