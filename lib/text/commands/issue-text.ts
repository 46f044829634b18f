import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { lockCovenant } from "@/lib/covenant/commands/lock-covenant";
import { dayText } from "@/lib/date-text";
import { dayOf, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { issuingRefusal } from "../issue-rules";
import { issuedHash } from "../issued-form";
import { canIssueText } from "../policy";
import { wordsOfRevision } from "../queries/published-words";
import type { IssueTextInput } from "../schema";
import { aboutText } from "./about-text";

/**
 * Puts on record that the lead has signed a plan or regulation, with the number and day the clerk gave it: its words are
 * frozen and in force, and a regulation takes the place of the cluster's former one. Refuses `notAllowed`, a covenant, what
 * was issued, what the conference has not had or adopted, another revision, a day still ahead, a year without a lead.
 */
export function issueText(actor: Actor, input: IssueTextInput) {
  return transaction(async (tx) => {
    const text = await lockCovenant(tx, input.textId);
    authorize(canIssueText(actor, text.clusterYear));
    const { revision, number, issuedOn, signerName, signerPost } = input;
    const at = now();
    refuse(issuingRefusal(text, { revision, issuedOn, today: dayOf(at) }), {
      issuedOn: dayText(issuedOn),
    });
    const [leadUnitId] = text.clusterYear.leadUnitIds;
    if (!leadUnitId) throw new Refusal("text.noLead");

    const { id: textId, kind } = text;
    const words = await wordsOfRevision(tx, { textId, revision });
    const textHash = issuedHash({ kind, number, words });
    const replacedIds = kind === "regulation" ? await replaceFormer(tx, text) : [];
    await tx.issuedText.create({
      data: {
        ...{ textId, leadUnitId, number, issuedOn: dayToDb(issuedOn), signerName, signerPost },
        ...{ words, textHash, personId: actor.personId, issuedAt: at },
      },
    });
    await tx.covenant.update({ where: { id: textId }, data: { status: "inForce", inForceAt: at } });
    record(tx, actor, {
      type: "text.issued",
      ...aboutText(text),
      ...{ number, issuedOn, signerName, textHash, replacedIds },
    });
  });
}

/** One regulation of a cluster is in force at a time; the former one stays readable. */
async function replaceFormer(tx: Tx, { clusterYear }: { clusterYear: { clusterId: string } }) {
  const { clusterId } = clusterYear;
  // Two regulations issued at once, of two years, must not both find none in force. A lock of its own: both hold the cluster's row as
  // readers by now, and each would wait for the other to let go of it.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`regulation:${clusterId}`}, 0))`;
  const former = await tx.covenant.findMany({
    where: { kind: "regulation", status: "inForce", clusterYear: { clusterId } },
    select: { id: true },
  });
  const ids = former.map(({ id }) => id);
  await tx.covenant.updateMany({ where: { id: { in: ids } }, data: { status: "closed" } });
  return ids;
}
