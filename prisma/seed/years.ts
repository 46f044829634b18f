import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { changePhase } from "@/lib/cluster/commands/change-phase";
import { beginTerm } from "@/lib/cluster/commands/change-terms";
import { openYear } from "@/lib/cluster/commands/open-year";
import { type Day, instantOf } from "@/lib/dates";
import { Phase } from "@/lib/db/generated/enums";
import { yearOf } from "./organisation";

type Year = {
  clusterId: string;
  year: number;
  /** The day its lead and deputy were chosen; their people work in the year from then on. */
  from: Day;
  to: Day;
  lead: string;
  deputy: string;
  way: "acclamation" | "appointment";
  document: string;
};

/** Opens a cluster's year and names its lead and deputy. */
export async function beginYear(
  administrator: Actor,
  { clusterId, year, from, to, lead, deputy, way, document }: Year,
) {
  await openYear(administrator, { clusterId, year });
  const clusterYearId = await yearOf(clusterId, year);
  const term = { clusterYearId, way, document, fromOn: from, toOn: to };
  await beginTerm(administrator, { ...term, unitId: lead, role: "lead" });
  await beginTerm(administrator, { ...term, unitId: deputy, role: "deputy" });
  return clusterYearId;
}

const phases = Object.values(Phase);

/** Takes a year forward, phase by phase, to the one named; each step on its own day. */
export async function advance(
  administrator: Actor,
  clusterYearId: string,
  steps: readonly [Phase, Day][],
) {
  for (const [to, day] of steps) {
    const from = phases[phases.indexOf(to) - 1] ?? "preparing";
    await at(instantOf(day, "08:00"), () =>
      changePhase(administrator, { clusterYearId, from, to, reason: null }),
    );
  }
}
