import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import {
  type LoadedClusterYear,
  loadClusterYearScope,
} from "@/lib/cluster/queries/cluster-year-scope";
import { markingRefusal } from "../path-rules";
import { canReadReport, canReadTotals, checkingSide } from "../policy";
import { ownFields } from "./board-fields";
import { loadStandings, type Standing } from "./standings";

/**
 * Who has sent what: for each period of a cluster year, newest due first, each unit's state in the order of the decision,
 * as far as this actor may read it. Periods that open later are left out. Null when there is no such year for the actor.
 * Asked once for a page, however many of its parts show it.
 */
export const getSendingBoard = cache(async (actor: Actor, clusterYearId: string) => {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  if (!clusterYear || !canReadTotals(actor, clusterYear)) return null;
  const at = now();
  const [periods, fields] = await Promise.all([loadStandings(clusterYear, at), ownFields(actor)]);
  const mayRead = ({ unitId }: { unitId: string }) => canReadReport(actor, { unitId, clusterYear });
  return {
    clusterYear,
    at,
    periods: periods.map((period) => ({
      ...period,
      units: period.units.filter(mayRead).map((line) => ({
        ...line,
        /** Sent, without this actor's mark where the form's route asks for it, and not of figures this actor entered. */
        waitsForActor: waitsFor(actor, { line, clusterYear, path: period.path, fields }),
      })),
    })),
  };
});

type Waiting = {
  line: Standing["units"][number];
  clusterYear: LoadedClusterYear;
  path: Standing["path"];
  fields: readonly string[];
};

function waitsFor(actor: Actor, { line, clusterYear, path, fields }: Waiting) {
  const { unitId, status, marks, onBehalf, isClusterEmpty } = line;
  if (status !== "submitted" || unitId === actor.capacity.unitId) return false;
  if (onBehalf.some(({ personId }) => personId === actor.personId)) return false;
  const side = checkingSide(actor, { unitId, clusterYear, route: path.route });
  return (
    side !== null && markingRefusal({ ...path, isClusterEmpty }, marks, { side, fields }) === null
  );
}

export type SendingBoard = NonNullable<Awaited<ReturnType<typeof getSendingBoard>>>;
