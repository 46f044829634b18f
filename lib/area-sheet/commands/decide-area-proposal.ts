import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { Refusal, refuse } from "@/lib/refusal";
import { acceptingRefusal, decidingRefusal } from "../link-rules";
import type { DecideAreaProposalInput } from "../link-schema";
import { cellOf } from "../rules";
import { lockSheet } from "./lock-sheet";
import { addSave } from "./write-area-figures";

/**
 * Takes what came in through a link into its area's row, over what the page showed there, or leaves it out; who did so and
 * when stays. Refuses `areaLink.notWaiting`, what is taken over `areaLink.cellGone` and `areaLink.changedMeanwhile`,
 * `notFound`, and as `enterFigures` but for its revision.
 */
export function decideAreaProposal(actor: Actor, input: DecideAreaProposalInput) {
  const { linkId, decision, revision, ...key } = input;
  return transaction(async (tx) => {
    const parts = await lockSheet(tx, actor, key);
    const link = await tx.areaLink.findFirst({
      where: { id: linkId, sheetId: parts.sheet.id },
      include: { proposals: true },
    });
    if (!link) throw new Refusal("notFound");
    refuse(decidingRefusal(link));
    const accepted = decision === "accept";
    if (accepted) {
      const { areas, columns, sheet } = parts;
      refuse(acceptingRefusal(link, { areas, columns, figures: sheet.figures }, { revision }));
      const cells = link.proposals.map(
        ({ indicatorId, typed }) => [cellOf(link.areaId, indicatorId), typed] as const,
      );
      await addSave(tx, actor, { ...parts, cells: Object.fromEntries(cells) });
    }
    await tx.areaLink.update({
      where: { id: linkId },
      data: { decidedAt: now(), decidedById: actor.personId, accepted },
    });
    record(tx, actor, {
      ...{ type: "areaSheet.proposalDecided", ownerUnitId: key.unitId, sheetId: parts.sheet.id },
      ...{ period: parts.report.period.label, accepted },
      name: parts.areas.find(({ id }) => id === link.areaId)?.name ?? "",
    });
  });
}
