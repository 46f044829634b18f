import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { getDirectory } from "@/lib/cluster/queries/directory";
import { isQuickRhythm } from "@/lib/figure/queries/line-facts";
import { findPhone } from "@/lib/person/queries/find-phone";
import { isLockDue } from "../lock-rules";
import { canChase } from "../policy";
import { isMissing, type Standing } from "../rules";
import { lacksPaper, sendingOf } from "../standing-rules";
import { getSendingBoard } from "./sending-board";

/**
 * Who has not sent yet, and whose signed paper has not come, period by period, with whom to call; and how each unit stands over the whole year, as far as this
 * actor may read it. `chaser` is null for whoever does not remind others. Null when there is no such year for them.
 */
export async function getLateList(actor: Actor, clusterYearId: string) {
  const board = await getSendingBoard(actor, clusterYearId);
  if (!board) return null;
  const { clusterYear, periods } = board;
  const chases = canChase(actor, clusterYear);
  const directory = chases ? await getDirectory(actor, clusterYear.clusterId) : null;
  const peopleOf = new Map(directory?.units.map(({ id, people }) => [id, people]));
  const reports = periods.flatMap(({ units }) => units);
  const unitIds = [...new Set(reports.map(({ unitId }) => unitId))];
  return {
    ...board,
    periods: periods.map((period) => {
      const isQuick = isQuickRhythm(period.form.rhythm);
      const named = (line: (typeof period.units)[number]) => {
        return { ...line, people: peopleOf.get(line.unitId) ?? [] };
      };
      return {
        ...period,
        sending: sendingOf(period.units),
        late: period.units.filter(isMissing).map(named),
        /** Confirmed without the signed paper. */
        paperless: period.units.filter((line) => lacksPaper(line, { isQuick })).map(named),
        /** Not confirmed although the lock day is over: closed as soon as they are. */
        unconfirmed: isLockDue(period.lockOn, board.at) ? period.units.filter(isUnconfirmed) : [],
      };
    }),
    byUnit: unitIds.map((unitId) => ({
      unitId,
      ...sendingOf(reports.filter((report) => report.unitId === unitId)),
    })),
    chaser: chases ? { name: actor.name, phone: await findPhone(actor.personId) } : null,
  };
}

/** What is confirmed is about to be closed. */
function isUnconfirmed({ status, timeliness }: Standing) {
  return status !== "verified" && status !== "locked" && timeliness !== "history";
}

export type LateList = NonNullable<Awaited<ReturnType<typeof getLateList>>>;
