import "server-only";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import { loadClusterYearScope } from "@/lib/cluster/queries/cluster-year-scope";
import { listAwaitedSignatures } from "@/lib/covenant/queries/awaited-signatures";
import { findTakenBack } from "@/lib/covenant/queries/taken-back-signatures";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { OutgoingMail } from "@/lib/db/generated/client";
import { listAwaitedPapers, whoIsAsked } from "@/lib/paper-signing/queries/awaited-places";
import { loadStandings } from "@/lib/report/queries/standings";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import {
  covenantTakenBackLetter,
  covenantUnsignedLetter,
  type Letter,
  paperUnsignedLetter,
  reportDueLetter,
  reportLateLetter,
  reportsMissingLetter,
} from "./labels";
import { isAwaited } from "./rules";

/** What a mail says, from what stands at this moment; null once there is nothing left to remind of. */
export async function letterOf(mail: OutgoingMail): Promise<Letter | null> {
  if (mail.kind === "covenantTakenBack") return withdrawalLetter(mail);
  if (mail.kind === "paperUnsigned") return paperLetter(mail);
  return mail.kind === "covenantUnsigned" ? signingLetter(mail) : reportLetter(mail);
}

async function reportLetter({ kind, subjectId, clusterYearId, unitId }: OutgoingMail) {
  const clusterYear = await loadClusterYearScope(clusterYearId);
  const at = now();
  const periods = clusterYear ? await loadStandings(clusterYear, at) : [];
  const period = periods.find(({ id }) => id === subjectId);
  const awaited = period?.units.filter(({ status }) => isAwaited(status)) ?? [];
  if (!clusterYear || !period || awaited.length === 0) return null;
  const names = await namesOfUnits(clusterYear.memberUnitIds, dayOf(at));
  if (kind === "reportsMissing") {
    const cluster = await clusterNameOf(clusterYear.clusterId);
    const units = awaited.flatMap((line) => names.get(line.unitId) ?? []);
    const path = `/clusters/${clusterYear.clusterId}/${clusterYear.year}/sending`;
    return reportsMissingLetter({ cluster, period, units, path });
  }
  const line = awaited.find((each) => each.unitId === unitId);
  const unit = unitId ? names.get(unitId) : null;
  if (!line || !unit) return null;
  const about = { unit, unitId: unit.id, period, dueAt: line.dueAt };
  return at > line.dueAt ? reportLateLetter(about) : reportDueLetter(about);
}

async function signingLetter({ subjectId, unitId }: OutgoingMail) {
  const [waiting] = await listAwaitedSignatures({ versionId: subjectId });
  if (!waiting || !unitId || !waiting.unitIds.includes(unitId)) return null;
  const unit = (await namesOfUnits([unitId], dayOf(now()))).get(unitId);
  const cluster = await clusterNameOf(waiting.clusterYear.clusterId);
  return unit ? covenantUnsignedLetter({ unit, covenant: waiting.covenant, cluster }) : null;
}

async function paperLetter({ subjectId, personId }: OutgoingMail) {
  const [open] = await listAwaitedPapers({ signingId: subjectId });
  const title = open && (await whoIsAsked(open)).get(personId);
  if (!open || title === undefined) return null;
  const cluster = await clusterNameOf(open.clusterYear.clusterId);
  return paperUnsignedLetter({ signingId: open.id, title, cluster });
}

async function withdrawalLetter({ subjectId, unitId }: OutgoingMail) {
  const takenBack = unitId ? await findTakenBack(subjectId, unitId) : null;
  if (!takenBack || !unitId) return null;
  const unit = (await namesOfUnits([unitId], dayOf(now()))).get(unitId);
  const cluster = await clusterNameOf(takenBack.clusterYear.clusterId);
  return unit ? covenantTakenBackLetter({ ...takenBack, unit, cluster }) : null;
}

async function clusterNameOf(clusterId: string) {
  const select = { kind: true, label: true };
  return clusterName(await db.cluster.findUniqueOrThrow({ where: { id: clusterId }, select }));
}
