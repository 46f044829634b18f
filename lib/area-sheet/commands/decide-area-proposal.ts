import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import { acceptingRefusal, decidingRefusal, stillWaiting } from "../link-rules";
import type { DecideAreaProposalInput } from "../link-schema";
import { cellOf } from "../rules";
import { lockSheet } from "./lock-sheet";
import { addSave } from "./write-area-figures";

/**
 * Takes figures that came in through a link into their area's row, over what the page showed there, or leaves them out, each by
 * itself; who did so and when stays, also where links have been switched off since. Refuses `areaLink.notWaiting`, what is taken over `areaLink.cellGone` and `areaLink.changedMeanwhile`,
 * `notFound`, and as `enterFigures` but for its revision.
 */
export function decideAreaProposal(actor: Actor, input: DecideAreaProposalInput) {
  const { linkId, decision, revision, indicatorIds, ...key } = input;
  return transaction(async (tx) => {
    const parts = await lockSheet(tx, actor, key);
    const link = await tx.areaLink.findFirst({
      where: { id: linkId, sheetId: parts.sheet.id },
      include: { proposals: true },
    });
    if (!link) throw new Refusal("notFound");
    refuse(decidingRefusal(link, indicatorIds));
    const accepted = decision === "accept";
    if (accepted) {
      const { areas, columns, sheet } = parts;
      const written = { areaId: link.areaId, indicatorIds };
      refuse(acceptingRefusal(written, { areas, columns, figures: sheet.figures }, { revision }));
      const cells = link.proposals
        .filter(({ indicatorId }) => indicatorIds.includes(indicatorId))
        .map(({ indicatorId, typed }) => [cellOf(link.areaId, indicatorId), typed] as const);
      await addSave(tx, actor, { ...parts, cells: Object.fromEntries(cells) });
    }
    const decided = { decidedAt: now(), decidedById: actor.personId };
    await tx.areaProposal.updateMany({
      where: { linkId, indicatorId: { in: indicatorIds } },
      data: { ...decided, accepted },
    });
    if (stillWaiting(link.proposals, indicatorIds).length === 0) {
      const anyAccepted = accepted || link.proposals.some((each) => each.accepted === true);
      await tx.areaLink.update({
        where: { id: linkId },
        data: { ...decided, accepted: anyAccepted },
      });
    }
    record(tx, actor, {
      ...{ type: "areaSheet.proposalDecided", ownerUnitId: key.unitId, sheetId: parts.sheet.id },
      ...{ period: parts.report.period.label, accepted, linkId, indicatorIds },
      name: parts.areas.find(({ id }) => id === link.areaId)?.name ?? "",
    });
  });
}
