import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { paperAsPdf } from "@/lib/document/pdf";
import { keepFile } from "@/lib/file/commands/keep-file";
import { layDown } from "@/lib/file/commands/lay-down";
import { Refusal } from "@/lib/refusal";
import { nameOfParty } from "../labels";
import { copyPaper } from "../queries/get-paper";
import { loadCovenant } from "../queries/visible-covenant";
import type { MakeCopyInput } from "../signing-schema";
import { about, lockCovenant } from "./lock-covenant";
import { signatureOf } from "./signature-of";

/**
 * Makes the unit's own copy of the open text, to be signed with a digital signature outside ("Lập bản để ký số"); once, so that the
 * bytes that are signed are the bytes that are kept. Made already: nothing happens. Refuses what `signatureOf` refuses but unread.
 */
export async function makeCopy(actor: Actor, { covenantId, textHash }: MakeCopyInput) {
  const seen = await loadCovenant(covenantId);
  if (!seen) throw new Refusal("notFound");
  const by = { textHash, hasRead: true };
  const { unitId } = await transaction((tx) => signatureOf(tx, actor, { covenant: seen, ...by }));
  const paper = await copyPaper(seen, unitId);
  if (!paper) throw new Refusal("notFound");
  const name = `ban-de-ky-so-${seen.clusterYear.year}.pdf`;
  const made = await layDown({ bytes: paperAsPdf(paper), kind: "pdf", name });
  await transaction(async (tx) => {
    const covenant = await lockCovenant(tx, covenantId);
    await signatureOf(tx, actor, { covenant, ...by });
    const { version } = covenant;
    if (!version) throw new Error("an open covenant has a version");
    const versionId = version.id;
    const before = await tx.covenantCopy.count({ where: { versionId, unitId } });
    if (before > 0) return;
    const file = await keepFile(tx, null, made);
    await tx.covenantCopy.create({ data: { versionId, unitId, fileId: file.id, madeAt: now() } });
    record(tx, actor, {
      type: "covenant.copyMade",
      ...about(covenant),
      ...{ versionId, unitId, unitName: nameOfParty(covenant, unitId), fileHash: file.sha256 },
    });
  });
}
