import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Prisma } from "@/lib/db/generated/client";
import type { RevisionKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import type { LockedReport } from "./locked-report";

type Act = { kind: Exclude<RevisionKind, "rederived">; reason?: string; source?: string };

/**
 * What an act made of a report's values: all of them where it is sent or opened again, else those whose words it changed,
 * with what stood in the report as it was locked. Beside a value sent stands what was last on record for it.
 */
export async function keepRevisions(
  tx: Tx,
  { personId }: Actor,
  { id, cells }: LockedReport,
  { kind, reason, source = "" }: Act,
) {
  const values = await tx.indicatorValue.findMany({ where: { reportId: id }, select: parts });
  const isOfAll = kind === "sent" || kind === "reopened";
  const changed = values.filter((value) => isOfAll || value.typed !== stood(cells, value));
  const at = now();
  await tx.indicatorValueRevision.createMany({
    data: changed.map((value) => ({
      ...{ valueId: value.id, typed: value.typed, kind, personId, source, at },
      before: kind === "sent" ? (value.revisions[0]?.typed ?? null) : stood(cells, value) || null,
      typedById: value.typedById === personId ? null : value.typedById,
      reason: reason ?? value.note,
    })),
  });
}

function stood(cells: LockedReport["cells"], { indicatorId }: { indicatorId: string }) {
  return cells[indicatorId] ?? "";
}

const parts = {
  id: true,
  indicatorId: true,
  typed: true,
  note: true,
  typedById: true,
  revisions: {
    where: { kind: { not: "rederived" } },
    select: { typed: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 1,
  },
} as const satisfies Prisma.IndicatorValueSelect;
