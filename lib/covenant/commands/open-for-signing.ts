import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { momentInSentence } from "@/lib/date-text";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { type CovenantText, canonicalForm, textHash } from "../canonical-form";
import { canDraftCovenant } from "../policy";
import type { LoadedCovenant } from "../queries/covenant-row";
import { listPartiesOf, type Party, withUpperCommittee } from "../queries/parties";
import { textToFreeze } from "../queries/text-to-freeze";
import { contentsFacts, openingRefusal } from "../rules";
import type { OpenForSigningInput } from "../schema";
import { about, lockCovenant } from "./lock-covenant";

/**
 * Freezes text and annex, hashes them, and asks every member of the day to sign, in the order of the decision and under
 * its name of the day; after them the upper committee, where it signs too. A number that the clerk has given is frozen with it. Refuses what is not adopted, a closed year, a revision other than the one looked at, no members.
 */
export function openForSigning(actor: Actor, input: OpenForSigningInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    const { clusterYear } = covenant;
    authorize(canDraftCovenant(actor, clusterYear));
    refuse(covenant.kind === "covenant" ? null : "text.signedByLead");
    const members = await listPartiesOf(tx, covenant);
    const parties = await withUpperCommittee(tx, members, clusterYear, input.upperCommittee);
    const { revision } = input;
    refuse(
      openingRefusal(covenant, { revision, phase: clusterYear.phase, parties: members.length }),
      {
        ...contentsFacts(covenant.contents),
        frozenAt: covenant.version ? momentInSentence(covenant.version.frozenAt) : "",
      },
    );

    await invite(tx, covenant.id, { parties, witnesses: input.witnesses });
    const { witnesses, clerkNumber } = input;
    const text = await textToFreeze(tx, covenant, { parties, witnesses, clerkNumber });
    const version = await freeze(tx, covenant, text);
    record(tx, actor, {
      type: "covenant.openedForSigning",
      ...about(covenant),
      versionId: version.id,
      textHash: version.textHash,
      unitIds: parties.map(({ unitId }) => unitId),
    });
  });
}

type Invited = { parties: readonly Party[]; witnesses: OpenForSigningInput["witnesses"] };

async function invite(tx: Tx, covenantId: string, { parties, witnesses }: Invited) {
  await tx.covenantParty.deleteMany({ where: { covenantId } });
  await tx.covenantParty.createMany({
    data: parties.map(({ unitId, name, asWitness }, index) => ({
      ...{ covenantId, unitId, name, asWitness },
      position: index + 1,
    })),
  });
  await tx.covenantWitness.deleteMany({ where: { covenantId } });
  await tx.covenantWitness.createMany({
    data: witnesses.map((witness, index) => ({ ...witness, covenantId, position: index + 1 })),
  });
}

async function freeze(tx: Tx, { id }: Pick<LoadedCovenant, "id">, text: CovenantText) {
  const canonicalText = canonicalForm(text);
  const version = await tx.covenantVersion.create({
    data: {
      covenantId: id,
      number: text.number,
      canonicalText,
      textHash: textHash(canonicalText),
      frozenAt: now(),
    },
    select: { id: true, textHash: true },
  });
  await tx.covenant.update({
    where: { id },
    data: { status: "openForSigning", versionId: version.id },
  });
  return version;
}
