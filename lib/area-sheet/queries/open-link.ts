import "server-only";
import { addressLimit, limitedTry } from "@/lib/account/commands/limited-try";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal, wordsOf } from "@/lib/refusal";
import { findReportState } from "@/lib/report/queries/report-state";
import { committeeName, placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { linkRefusal, takingRefusal } from "../link-rules";
import { columnsOf } from "../sheet-parts";
import { tokenHash } from "../token";
import { areaLinksAreOn } from "./area-links";

/**
 * What stands on the page of a link, for whoever holds it: the names of the area, the unit and the form, and what is asked
 * for; never a figure or a person. Else the sentence why there is nothing to fill in. Wrong tokens are counted by network
 * address, so that they cannot be tried one after another.
 */
export async function openAreaLink(visitor: Visitor, token: string) {
  try {
    const link = await limitedTry(
      [addressLimit(visitor, "areaLink")],
      async (tx) =>
        (await tx.areaLink.findUnique({ where: { tokenHash: tokenHash(token) }, select: parts })) ??
        new Refusal("areaLink.unknown"),
      "areaLink.tooOften",
    );
    const { unitId, period } = link.sheet;
    const refused = linkRefusal(link, now()) ?? (await closedRefusal(link.sheet));
    if (refused) throw new Refusal(refused);
    const [names, { columns }] = await Promise.all([
      namesOfUnits([unitId, link.areaId], dayFromDb(period.toOn)),
      columnsOf(db, unitId, period),
    ]);
    const [unit, area] = [names.get(unitId), names.get(link.areaId)];
    return {
      ...{ columns, expiresAt: link.expiresAt, form: period.form.name, period: period.label },
      unit: unit ? committeeName(unit) : "",
      area: area ? placeName(area) : "",
    };
  } catch (fault) {
    if (fault instanceof Refusal) return { refused: wordsOf(fault) };
    throw fault;
  }
}

/** What is asked for on the page of a link. */
export type LinkColumns = Extract<
  Awaited<ReturnType<typeof openAreaLink>>,
  { columns: unknown }
>["columns"];

/** As the command will: the report takes no more, or links were switched off. */
async function closedRefusal(key: { periodId: string; unitId: string }) {
  const isOn = await areaLinksAreOn(db, key.unitId);
  return takingRefusal(await findReportState(db, key), { isOn }, now());
}

const parts = {
  ...{ areaId: true, expiresAt: true, usedAt: true, revokedAt: true },
  sheet: {
    select: {
      ...{ periodId: true, unitId: true },
      period: {
        select: {
          ...{ label: true, formId: true, fromOn: true, toOn: true },
          form: { select: { name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.AreaLinkSelect;
