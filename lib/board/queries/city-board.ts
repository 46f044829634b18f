import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { dayOf } from "@/lib/dates";
import { countingBasis } from "@/lib/total/queries/counting-basis";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { canReadBoard } from "../policy";
import { careReasons, isIn, lagOf, praiseReasons, type Standing } from "../rules";
import type { BoardInput } from "../schema";
import { boardSettings } from "./board-settings";
import { findClusterFacts } from "./cluster-facts";
import { findPaces } from "./paces";
import { findPunctuality } from "./punctuality";
import { findReportStates, type ReportState } from "./report-states";
import { findUnitPaces } from "./unit-paces";

const none = { onPace: 0, of: 0 };

/**
 * Every cluster an actor is concerned with in one year, the newest unless another is asked for: how far it is against its own
 * plan, its covenant, its units' latest reports in the order of the decision, its pace and how many of its units keep theirs; and for
 * what it is to be asked or praised. Five queries at once, whatever the number of clusters. Null when the actor is concerned with none.
 */
export async function getCityBoard(actor: Actor, asked: BoardInput) {
  if (!canReadBoard(actor)) return null;
  const all = await findClusterYearsOf(actor);
  const year = all.find((each) => each.year === asked.year)?.year ?? all[0]?.year;
  const years = all.filter((each) => each.year === year);
  if (year === undefined || years.length === 0) return null;
  const at = now();
  const today = dayOf(at);
  const ids = years.map(({ id }) => id);
  const path = actor.capacity.unitId ? [actor.capacity.unitId] : [];
  const [settings, basis] = await Promise.all([
    boardSettings(path, today),
    countingBasis("overviewFigures", path),
  ]);
  const [facts, states, punctuality, paces, unitPaces] = await Promise.all([
    findClusterFacts(ids, today),
    findReportStates(ids, { at, year }),
    findPunctuality(ids, at),
    findPaces(ids, { basis, year }),
    findUnitPaces(ids, { basis, year, carePace: settings.carePace, office: asked.office }),
  ]);
  const named = [...facts.values()].flatMap(({ leadId, ownerId }) => [leadId ?? ownerId, ownerId]);
  const names = await namesOfUnits([...path, ...new Set(named)], today);
  const clusters = years.map((clusterYear) => {
    const own = facts.get(clusterYear.id);
    const units = states.get(clusterYear.id) ?? [];
    const standing: Standing = {
      phase: clusterYear.phase,
      members: units.length,
      covenant: own?.covenant ?? null,
      ...{ signingOn: own?.signingOn ?? null, reviewOn: own?.reviewOn ?? null },
      latest: latestOf(units),
      punctual: punctuality.get(clusterYear.id) ?? { onTime: 0, expected: 0, periods: 0 },
      pace: paces.get(clusterYear.id) ?? none,
      unitPace: unitPaces.get(clusterYear.id) ?? none,
    };
    return {
      ...{ ...clusterYear, units, standing, owner: names.get(own?.ownerId ?? "") ?? null },
      lead: names.get(own?.leadId ?? "") ?? null,
      lag: lagOf(standing, today),
      care: careReasons(standing, { ...settings, today }),
      praise: praiseReasons(standing, { ...settings, today }),
    };
  });
  const offices = [...new Map(clusters.map(({ owner }) => [owner?.id ?? "", owner])).values()];
  const office = offices.find((each) => each?.id === asked.office) ?? null;
  return {
    ...{ year, at, today, basis, office, carePace: settings.carePace },
    years: [...new Set(all.map((each) => each.year))],
    /** Whose board it is. */
    unit: names.get(actor.capacity.unitId ?? "") ?? null,
    /** Several, and none chosen: shown office by office. */
    offices: offices.length > 1 && !office ? offices.flatMap((each) => each ?? []) : [],
    clusters: office ? clusters.filter(({ owner }) => owner?.id === office.id) : clusters,
  };
}

export type CityBoard = NonNullable<Awaited<ReturnType<typeof getCityBoard>>>;
export type BoardLine = CityBoard["clusters"][number];

function latestOf(units: readonly ReportState[]): Standing["latest"] {
  const opened = units.find(({ period }) => period !== null);
  if (!opened?.period) return null;
  const overdue = units.filter(
    ({ status, timeliness }) => timeliness === "overdue" && !isIn(status) && status !== "returned",
  );
  return {
    ...{ label: opened.period.label, isHistory: opened.isHistory },
    received: units.filter(({ status }) => isIn(status)).length,
    overdue: overdue.length,
    returned: units.filter(({ status }) => status === "returned").length,
  };
}
