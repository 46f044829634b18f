import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { clusterName } from "@/lib/cluster/labels";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { figuresTitle } from "../labels";
import type { FiguresView } from "../schema";
import { clusterSheet, unitSheet } from "../sheet";
import { getClusterFigures } from "./cluster-figures";
import { getUnitPage } from "./unit-page";

/** A cluster's figures of a year or a period as a workbook's rows; null for whoever may not read them. */
export async function getClusterSheetOfFigures(
  actor: Actor,
  path: { clusterId: string; year: number },
  view: FiguresView,
) {
  const head = await getYearHead(actor, path);
  const figures = head && (await getClusterFigures(actor, head.clusterYear.id, view));
  if (!head || !figures) return null;
  const title = `${figuresTitle(head.year, figures)}, ${clusterName(head.cluster)}`;
  return { name: title, ...clusterSheet(figures, title) };
}

/** A unit's years as a workbook's rows; null for whoever may not read them. */
export async function getUnitSheet(actor: Actor, unitId: string) {
  const page = await getUnitPage(actor, unitId);
  if (!page) return null;
  const name = `Số liệu ${page.years[0]}–${page.years.at(-1)}`;
  return { name: `${name}, ${page.unit.name}`, ...unitSheet(page, name) };
}
