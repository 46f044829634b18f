import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findVisible } from "@/lib/covenant/queries/visible-covenant";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { env } from "@/lib/env";
import { opinionsPaper } from "../paper";
import { getConsulting } from "./get-consulting";

/** The last round's opinions and answers as they are printed; null before the first round, and for whoever may not read it. */
export async function getOpinionsPaper(actor: Actor, textId: string) {
  const view = await getConsulting(actor, textId, null);
  const text = view && (await findVisible(actor, textId));
  if (!view?.round || !text) return null;
  const at = now();
  const day = dayOf(at);
  const ownerId = text.clusterYear.ownerPath[0] ?? "";
  const owner = await findIssuingUnit(ownerId, day);
  if (!owner) return null;
  return opinionsPaper(
    { text: view, round: view.round, owner, at },
    { layout: layoutOn(day), isDemo: env.MODE === "demo" },
  );
}
