import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findVisible } from "@/lib/covenant/queries/visible-covenant";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { env } from "@/lib/env";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { textPaper } from "../text-paper";
import { getText } from "./get-text";

/** A plan or regulation as it is printed today, for whoever may read it; null for everyone else. */
export async function getTextPaper(actor: Actor, textId: string) {
  const text = await getText(actor, textId);
  const row = text && (await findVisible(actor, textId));
  if (!text || !row) return null;
  const day = text.issued?.issuedOn ?? dayOf(now());
  const leadId = row.issue?.leadUnitId ?? row.clusterYear.leadUnitIds[0] ?? "";
  const owner = await findIssuingUnit(text.ownerUnitId, day);
  const lead = (await namesOfUnits([leadId], day)).get(leadId);
  if (!owner) return null;
  return textPaper(
    { text, owner, lead: lead ? committeeName(lead) : "" },
    { layout: layoutOn(day), isDemo: env.MODE === "demo" },
  );
}
