import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { NarrativePart } from "@/lib/db/generated/enums";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { aboutReport, type LockedReport, lockReport } from "@/lib/report/commands/locked-report";
import { canEnterReport, canSubmitReport } from "@/lib/report/policy";
import { autosavingRefusal, enteringRefusal } from "@/lib/report/rules";
import { isKept } from "../rules";
import type { SaveNarrativeInput, WriteNarrativeInput } from "../schema";

/**
 * Saves one part that a page sends by itself. Where somebody else wrote it meanwhile nothing is written and their words
 * are given back; sent again it changes nothing. Refuses as `enterFigures`, but for a revision, and `report.presented` as
 * `autosaveFigures`: typing alone takes nothing back from the head.
 */
export function writeNarrative(actor: Actor, { part, from, to, ...key }: WriteNarrativeInput) {
  return transaction(async (tx) => {
    const report = await heldReport(tx, actor, key);
    refuse(autosavingRefusal(report, { maySubmit: canSubmitReport(actor, report) }));
    const theirs = await put(tx, actor, { report, part, from, to });
    return { at: now(), theirs };
  });
}

/** Saves all parts of a form, as the person asks: all or none. What changes is taken back from the head. Refuses the same, and `narrative.changedMeanwhile` beside each part that somebody else wrote. */
export function saveNarrative(actor: Actor, { parts, ...key }: SaveNarrativeInput) {
  return transaction(async (tx) => {
    const report = await heldReport(tx, actor, key);
    const conflicts: [string, string][] = [];
    for (const each of parts) {
      const theirs = await put(tx, actor, { report, ...each });
      if (theirs !== null) conflicts.push([each.part, `Người khác vừa ghi: “${theirs}”`]);
    }
    if (conflicts.length > 0) {
      throw new Refusal("narrative.changedMeanwhile", {}, Object.fromEntries(conflicts));
    }
  });
}

/** Fills empty parts with what the unit's report of an earlier period said; gives how many. Refuses `narrative.noneBefore`. */
export function copyLastNarrative(actor: Actor, key: { periodId: string; unitId: string }) {
  return transaction(async (tx) => {
    const report = await heldReport(tx, actor, key);
    const last = await tx.progressReport.findFirst({
      where: {
        ...{ unitId: report.unitId, narratives: { some: { text: { not: "" } } } },
        period: { toOn: { lt: report.period.fromOn } },
      },
      select: { narratives: { select: { part: true, text: true } } },
      orderBy: { period: { toOn: "desc" } },
    });
    if (!last) throw new Refusal("narrative.noneBefore");
    const filled = await tx.reportNarrative.findMany({
      where: { reportId: report.id, text: { not: "" } },
      select: { part: true },
    });
    const isEmpty = (part: NarrativePart) => filled.every((each) => each.part !== part);
    const missing = last.narratives.filter(({ part, text }) => text !== "" && isEmpty(part));
    for (const { part, text } of missing) {
      await put(tx, actor, { report, part, from: "", to: text });
    }
    return missing.length;
  });
}

async function heldReport(tx: Tx, actor: Actor, key: { periodId: string; unitId: string }) {
  const report = await lockReport(tx, key);
  authorize(canEnterReport(actor, report));
  refuse(enteringRefusal(report, report, now()));
  return report;
}

type Change = { report: LockedReport; part: NarrativePart; from: string; to: string };

/** Writes a part that still says what the change started from; else gives what it says now. */
async function put(tx: Tx, actor: Actor, { report, part, from, to }: Change) {
  const key = { reportId: report.id, part };
  const was = await tx.reportNarrative.findUnique({ where: { reportId_part: key } });
  const text = was?.text ?? "";
  if (text === to || from === to) return null;
  if (text !== from) return text;
  if (was && isKept(was, actor, now())) {
    const { personId, writtenAt } = was;
    await tx.reportNarrativeRevision.create({ data: { ...key, text, personId, writtenAt } });
  }
  const written = { text: to, personId: actor.personId, writtenAt: now() };
  await tx.reportNarrative.upsert({
    where: { reportId_part: key },
    create: { ...key, ...written },
    update: written,
  });
  if (report.status === "awaitingHead") await moveOn(tx, actor, report);
  return null;
}

/**
 * What the head has before them is no longer what it was, and is sent by nobody who has not seen it: another revision, as with
 * figures. Written by who may not send, it goes back to the officer; by who may, it stays before the head.
 */
function moveOn(tx: Tx, actor: Actor, report: LockedReport) {
  const isBack = autosavingRefusal(report, { maySubmit: canSubmitReport(actor, report) }) !== null;
  if (isBack) record(tx, actor, { type: "report.backFromHead", ...aboutReport(report) });
  return tx.progressReport.update({
    where: { id: report.id },
    data: { ...(isBack && { status: "draft" }), revision: { increment: 1 } },
  });
}
