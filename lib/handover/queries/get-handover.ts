import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/ids";
import { linesOf } from "@/lib/lines-field";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { canHandOver, canReceive, canWriteHandover, maySeeHandover } from "../policy";
import { handingOverRefusal, partiesRefusal, receivingRefusal, writingRefusal } from "../rules";
import { loadYears, partiesOf } from "../years";
import { proposeHandover } from "./propose-handover";

const unwritten = {
  status: "draft" as const,
  ...{ revision: 0, files: "", unfinished: "", objects: "" },
  ...{ returnReason: null, handedOverAt: null, handedOverBy: null },
  ...{ receivedAt: null, receivedBy: null },
};

/**
 * A year's hand-over as one person sees it, with what they may do; before anything was written, for its writers, what is on
 * record proposes. Null when there is none for this actor.
 */
export async function getHandover(actor: Actor, clusterYearId: string) {
  const years = isId(clusterYearId) ? await loadYears(clusterYearId) : null;
  if (!years) return null;
  const row = await db.handover.findUnique({ where: { clusterYearId } });
  const { fromUnitId, toUnitId, ...handover } = row ?? {
    ...unwritten,
    ...(await partiesOf(db, years)),
  };
  if (!maySeeHandover(actor, years, handover.status === "draft")) return null;
  const { clusterYear } = years;
  const yearsEnd = dayFromDb(new Date(Date.UTC(clusterYear.year, 11, 31)));
  const ids = [fromUnitId, toUnitId].filter((id) => id !== null);
  const names = await namesOfUnits(ids, yearsEnd);
  const unitOf = (id: string | null | undefined) => (id ? (names.get(id) ?? null) : null);
  const refusal = partiesRefusal({ fromUnitId, toUnitId });
  const isWriter = canWriteHandover(actor, years) && !refusal;
  const proposed =
    isWriter && handover.revision === 0 ? await proposeHandover(clusterYearId) : null;
  return {
    ...{ clusterYearId, year: clusterYear.year, clusterId: clusterYear.clusterId },
    ...{ status: handover.status, revision: handover.revision },
    files: proposed?.files ?? linesOf(handover.files),
    unfinished: proposed?.unfinished ?? linesOf(handover.unfinished),
    objects: linesOf(handover.objects),
    returnReason: handover.returnReason,
    given: signed(handover.handedOverAt, handover.handedOverBy),
    received: signed(handover.receivedAt, handover.receivedBy),
    from: unitOf(fromUnitId),
    to: unitOf(toUnitId),
    ownerPath: clusterYear.ownerPath,
    /** Why there can be no hand-over yet. */
    refusal,
    viewer: {
      mayWrite: isWriter && !writingRefusal(handover, handover),
      mayHandOver: !refusal && canHandOver(actor, years) && !handingOverRefusal(handover, handover),
      mayReceive: canReceive(actor, years) && !receivingRefusal(handover, handover),
    },
  };
}

export type HandoverView = NonNullable<Awaited<ReturnType<typeof getHandover>>>;

function signed(at: Date | null, by: string | null) {
  return at && by ? { at, by } : null;
}
