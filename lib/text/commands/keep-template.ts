import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { contentsFacts, contentsRefusal } from "@/lib/covenant/rules";
import { dayToDb } from "@/lib/dates";
import { transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { lockUnit } from "@/lib/unit/commands/lock-units";
import { canKeepTemplates } from "../policy";
import type { KeepTemplateInput } from "../schema";

/**
 * Adds a template to the actor's office, or changes one of its own; drafts made from it before stay as they are. Gives its
 * id. Refuses `notAllowed`, `notFound` for another office's, contents none, empty, twice or too many.
 */
export function keepTemplate(actor: Actor, input: KeepTemplateInput) {
  const { templateId, kind, title, preamble, contents, fromOn, toOn } = input;
  return transaction(async (tx) => {
    const ownerUnitId = officeOf(actor);
    await lockUnit(tx, ownerUnitId);
    authorize(canKeepTemplates(actor, [ownerUnitId]));
    refuse(contentsRefusal(contents), contentsFacts(contents));
    const known =
      templateId && (await tx.textTemplate.findFirst({ where: { id: templateId, ownerUnitId } }));
    if (templateId && !known) throw new Refusal("notFound");

    const data = {
      ...{ kind, title, fromOn: dayToDb(fromOn), toOn: toOn && dayToDb(toOn) },
      words: { preamble, contents: contents.map(({ id: _, ...content }) => content) },
    };
    const { id } = known
      ? await tx.textTemplate.update({ where: { id: known.id }, data, select: { id: true } })
      : await tx.textTemplate.create({ data: { ...data, ownerUnitId }, select: { id: true } });
    record(tx, actor, { type: "text.templateKept", ownerUnitId, templateId: id, kind, title });
    return id;
  });
}
