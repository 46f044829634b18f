import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { officeOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { limits } from "@/lib/spreadsheet/limits";
import { indicatorsByCode } from "../offered";
import { canKeepOwnForms } from "../policy";
import { marksRefusal, unknownMarks } from "../rules";
import type { EndOwnFormInput, KeepOwnFormInput } from "../schema";
import { marksOfFile } from "../template";

/**
 * Keeps another office's Word or Excel form for the actor's unit; gives its id. Refuses as `receiveFile` and `openZip`, and
 * `ownForm.tooLarge` (before a byte is read), `ownForm.tooManyMarks`, `ownForm.noMarks`, `ownForm.unknownMarks` (naming them).
 */
export async function keepOwnForm(actor: Actor, { name, file }: KeepOwnFormInput) {
  const unitId = officeOf(actor);
  authorize(canKeepOwnForms(actor, { unitId }));
  refuse((file?.size ?? 0) > limits.fileBytes ? "ownForm.tooLarge" : null);
  const received = await receiveFile(file, ["docx", "xlsx"]);
  const marks = marksOfFile(received.bytes);
  return transaction(async (tx) => {
    const codes = new Set((await indicatorsByCode(tx, unitId)).keys());
    const said = unknownMarks(marks, codes).slice(0, 10).join(", ");
    refuse(marksRefusal(marks, codes), { marks: said });
    const { id: fileId } = await keepFile(tx, actor, received);
    const { id } = await tx.ownForm.create({
      data: { unitId, fileId, personId: actor.personId, name, marks, addedAt: now() },
      select: { id: true },
    });
    record(tx, actor, { type: "ownForm.kept", ownerUnitId: unitId, ownFormId: id, name });
    return id;
  });
}

/** Takes a form out of use; it and its file stay on record. Refuses `notFound`, `ownForm.ended`. */
export function endOwnForm(actor: Actor, { ownFormId }: EndOwnFormInput) {
  return transaction(async (tx) => {
    await tx.$queryRaw`select 1 from own_forms where id = ${ownFormId}::uuid for update`;
    const form = await tx.ownForm.findUnique({ where: { id: ownFormId } });
    if (!form) throw new Refusal("notFound");
    const { unitId, name } = form;
    authorize(canKeepOwnForms(actor, { unitId }));
    refuse(form.endedAt ? "ownForm.ended" : null);
    await tx.ownForm.update({ where: { id: ownFormId }, data: { endedAt: now() } });
    record(tx, actor, { type: "ownForm.ended", ownerUnitId: unitId, ownFormId, name });
  });
}
