import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import type { FiguresView, OfficeView } from "../schema";
import * as views from "../views";
import { getClusterFigures } from "./cluster-figures";
import { getIndicatorFigures } from "./indicator-figures";
import { lookUpFigure } from "./look-up";
import { getOfficeFigures } from "./office-figures";
import { getOfficeIndicator } from "./office-indicator";
import { getUnitPage } from "./unit-page";

type YearPath = { clusterId: string; year: number };

/** A cluster's figures as shown, to hand out; null for whoever may not read them. */
export async function getClusterView(actor: Actor, path: YearPath, view: FiguresView) {
  const head = await getYearHead(actor, path);
  const figures = head && (await getClusterFigures(actor, head.clusterYear.id, view));
  if (!head?.owner || !figures) return null;
  return views.clusterView(figures, head, views.ofCluster(head, head.owner));
}

/** One indicator of a cluster's year, to hand out; null as above. */
export async function getIndicatorView(actor: Actor, path: YearPath, indicatorId: string) {
  const head = await getYearHead(actor, path);
  const key = head && { clusterYearId: head.clusterYear.id, indicatorId };
  const figures = key && (await getIndicatorFigures(actor, key));
  if (!head?.owner || !figures) return null;
  return views.indicatorView(figures, head, views.ofCluster(head, head.owner));
}

/** A unit's years, to hand out; null as above. */
export async function getUnitView(actor: Actor, unitId: string) {
  const page = await getUnitPage(actor, unitId);
  return page && views.unitView(page);
}

/** An office's figures, to hand out; null as above. */
export async function getOfficeView(actor: Actor, view: OfficeView) {
  const figures = await getOfficeFigures(actor, view);
  const owner = figures && (figures.scope.office ?? figures.scope.unit);
  return owner ? views.officeView(figures, views.ofOffice(owner)) : null;
}

/** One indicator of an office, to hand out; null as above. */
export async function getOfficeIndicatorView(actor: Actor, indicatorId: string, view: OfficeView) {
  const found = await getOfficeIndicator(actor, indicatorId, view);
  const owner = found && (found.scope.office ?? found.scope.unit);
  return owner ? views.officeIndicatorView(found, views.ofOffice(owner)) : null;
}

/** One indicator looked up, to hand out; null where nothing of it is found. */
export async function getLookUpView(actor: Actor, indicatorId: string) {
  const found = await lookUpFigure(actor, indicatorId);
  if (!found?.newest) return null;
  const { unit, path } = found.place;
  const names = unit ? null : await namesOfUnits(path, dayOf(now()));
  const owner = unit ?? names?.get(path[0] ?? "") ?? (await theCentre());
  return owner ? views.lookUpView(found, views.ofOffice(owner)) : null;
}

/** Above every office. */
async function theCentre() {
  const top = await db.unit.findFirst({ where: { kind: "central" }, select: { id: true } });
  return top ? (await namesOfUnits([top.id], dayOf(now()))).get(top.id) : undefined;
}
