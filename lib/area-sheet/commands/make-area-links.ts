import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import { closesAt } from "@/lib/report/rules";
import { expiryOf, expiryRefusal } from "../link-rules";
import type { AreaLinkRef, MakeAreaLinksInput } from "../link-schema";
import { areaLinksAreOn } from "../queries/area-links";
import { newToken, tokenHash } from "../token";
import { lockSheet } from "./lock-sheet";

/**
 * Makes a link for each of these residential areas; one that still waits for its area's numbers gives way. Gives the tokens
 * with the names of the areas and the instant they end at: they are told this once and kept as hashes. Refuses
 * `areaLink.off`, `areaLink.noColumns`, `areaLink.otherArea`, `areaLink.daysNeeded`, and as `enterFigures` but for a revision.
 */
export function makeAreaLinks(actor: Actor, { areaIds, days, ...key }: MakeAreaLinksInput) {
  return transaction(async (tx) => {
    const { report, sheet, areas, columns } = await lockSheet(tx, actor, key);
    refuse((await areaLinksAreOn(tx, key.unitId)) ? null : "areaLink.off");
    refuse(columns.length > 0 ? null : "areaLink.noColumns");
    const chosen = areas.filter(({ id }) => areaIds.includes(id));
    refuse(chosen.length === new Set(areaIds).size ? null : "areaLink.otherArea");
    const at = now();
    const until = { days, closesAt: closesAt(report.period) };
    refuse(expiryRefusal(until, at));
    const expiresAt = expiryOf(until, at);
    await tx.areaLink.updateMany({
      where: { sheetId: sheet.id, areaId: { in: areaIds }, usedAt: null, revokedAt: null },
      data: { revokedAt: at },
    });
    const made = chosen.map((area) => ({ area, token: newToken() }));
    const links = await tx.areaLink.createManyAndReturn({
      data: made.map(({ area, token }) => ({
        ...{ sheetId: sheet.id, areaId: area.id, tokenHash: tokenHash(token), expiresAt },
        ...{ madeById: actor.personId, madeAt: at },
      })),
      select: { id: true },
    });
    record(tx, actor, {
      ...{ type: "areaSheet.linksMade", ownerUnitId: key.unitId, sheetId: sheet.id },
      period: report.period.label,
      linkIds: links.map(({ id }) => id),
      names: chosen.map(({ name }) => name),
      expiresAt: expiresAt.toISOString(),
    });
    return {
      ...{ expiresAt, period: report.period.label, figures: columns.length },
      links: made.map(({ area, token }) => ({ areaName: area.name, token })),
    };
  });
}

/** Ends a link nothing has come through yet. Refuses `areaLink.used`, `notFound`, and as `enterFigures` but for a revision. */
export function revokeAreaLink(actor: Actor, { linkId, ...key }: AreaLinkRef) {
  return transaction(async (tx) => {
    const { report, sheet, areas } = await lockSheet(tx, actor, key);
    const link = await tx.areaLink.findFirst({ where: { id: linkId, sheetId: sheet.id } });
    if (!link) throw new Refusal("notFound");
    refuse(link.usedAt ? "areaLink.used" : null);
    if (link.revokedAt) return;
    await tx.areaLink.update({ where: { id: linkId }, data: { revokedAt: now() } });
    record(tx, actor, {
      ...{ type: "areaSheet.linkRevoked", ownerUnitId: key.unitId, sheetId: sheet.id },
      ...{ period: report.period.label, linkId },
      name: areas.find(({ id }) => id === link.areaId)?.name ?? "",
    });
  });
}
