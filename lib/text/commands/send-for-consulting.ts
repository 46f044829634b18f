import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { lockCovenant } from "@/lib/covenant/commands/lock-covenant";
import { refuseUnchanged } from "@/lib/covenant/commands/refuse-unchanged";
import { listPartiesOf } from "@/lib/covenant/queries/parties";
import { contentsFacts } from "@/lib/covenant/rules";
import { momentInSentence } from "@/lib/date-text";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canConsult } from "../policy";
import { silenceFor } from "../queries/silence";
import { sendingRefusal } from "../rules";
import type { SendForConsultingInput } from "../schema";
import { aboutText } from "./about-text";
import { publishDraft } from "./publish-draft";

/**
 * Asks every member of the day about the draft as it stands, until an hour; what silence will mean is the owner's setting
 * of today. Refuses `notAllowed`, what is not a draft, another revision, an hour that is past, no members, contents empty
 * or twice, and an annex of which a content says what stands already.
 */
export function sendForConsulting(actor: Actor, input: SendForConsultingInput) {
  return transaction(async (tx) => {
    const text = await lockCovenant(tx, input.textId);
    authorize(canConsult(actor, text.clusterYear));
    const units = await listPartiesOf(tx, text);
    const { revision, dueAt } = input;
    const at = now();
    refuse(sendingRefusal(text, { revision, dueAt, now: at, units: units.length }), {
      ...contentsFacts(text.contents),
      dueAt: momentInSentence(dueAt),
    });
    refuseUnchanged(text);

    const draftId = await publishDraft(tx, actor, text);
    const number = (await tx.consultation.count({ where: { textId: text.id } })) + 1;
    const silence = await silenceFor(text.clusterYear, tx);
    const { id: consultationId } = await tx.consultation.create({
      data: {
        ...{ textId: text.id, draftId, number, dueAt, silence },
        ...{ personId: actor.personId, openedAt: at },
      },
      select: { id: true },
    });
    await tx.consultedUnit.createMany({
      data: units.map(({ unitId, name }, index) => ({
        ...{ consultationId, unitId, name, position: index + 1 },
      })),
    });
    await tx.covenant.update({ where: { id: text.id }, data: { status: "consulting" } });
    record(tx, actor, {
      type: "text.sentForConsulting",
      ...aboutText(text),
      ...{ consultationId, number, dueAt: dueAt.toISOString(), silence },
      unitIds: units.map(({ unitId }) => unitId),
    });
  });
}
