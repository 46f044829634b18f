import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { bindingRefusal } from "@/lib/document/bind-scans";
import { keepFile } from "@/lib/file/commands/keep-file";
import { receiveFile } from "@/lib/file/commands/receive-file";
import { scans } from "@/lib/file/rules";
import { authorize, refuse } from "@/lib/refusal";
import { toNfc } from "@/lib/search-text";
import { canAddScan } from "../policy";
import { delegatesOf, viceChairOf } from "../queries/signing-line";
import { loadCovenant } from "../queries/visible-covenant";
import { signsAs } from "../rules";
import { authorityOf, scanRefusal } from "../signing-rules";
import type { AddScanInput } from "../signing-schema";
import { about, lockCovenant } from "./lock-covenant";
import { refuseOver } from "./refuse-over";

/**
 * Brings one scan of the sheets signed on paper, with the units seen on it and whose hand it is. Nothing counts as signed yet:
 * somebody else confirms the scan. Refuses `notAllowed`, a file that is no PDF or picture, a covenant that is not open,
 * another text, no units, a unit that has signed or is no party, and a post that may not sign.
 */
export async function addScan(actor: Actor, input: AddScanInput) {
  const seen = await loadCovenant(input.covenantId);
  authorize(seen !== null && canAddScan(actor, seen.clusterYear));
  const received = await receiveFile(input.scan, scans);
  refuse(await bindingRefusal(received), { name: received.name });
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canAddScan(actor, covenant.clusterYear));
    const { textHash } = input;
    const hands = await handsOf(tx, input.units);
    const unfit = scanRefusal(covenant, { textHash, units: hands });
    await refuseOver(tx, unfit, { covenantId: covenant.id, textHash });
    const { version } = covenant;
    if (!version) throw new Error("an open covenant has a version");

    const units = [];
    for (const { unitId, signerName, signerPost, isDelegate, delegationId } of hands) {
      const viceChairAs = await viceChairOf(tx, unitId);
      const authority = authorityOf(signerPost, { viceChairAs, isDelegate });
      if (!authority) throw new Error("a post that may not sign was refused");
      const under = authority === "delegated" ? delegationId : null;
      units.push({ unitId, signerName, signerPost, authority, delegationId: under });
    }
    const file = await keepFile(tx, actor, received);
    const by = { personId: actor.personId, personName: actor.name, addedAt: now() };
    const { id: scanId } = await tx.covenantScan.create({
      data: { versionId: version.id, fileId: file.id, ...by, units: { create: units } },
    });
    record(tx, actor, {
      type: "covenant.scanAdded",
      ...about(covenant),
      ...{ versionId: version.id, scanId, fileHash: file.sha256 },
      unitIds: units.map(({ unitId }) => unitId),
    });
    return scanId;
  });
}

/** Each hand with the unit's written authorisation for it, where there is one; then its post is the one that was authorised. */
async function handsOf(tx: Tx, units: AddScanInput["units"]) {
  const unitIds = units.map(({ unitId }) => unitId);
  const delegates = await delegatesOf(tx, unitIds, dayOf(now()));
  return units.map(({ unitId, signerName, signerPost }) => {
    const delegation = delegates.find(
      (each) => each.unitId === unitId && sameName(each.name, signerName),
    );
    const delegationId = delegation?.delegationId ?? null;
    const isDelegate = delegation !== undefined;
    const post = isDelegate && signsAs(signerPost) === null ? delegation.post : signerPost;
    return { unitId, signerName, signerPost: post, isDelegate, delegationId };
  });
}

/** However it is written, but with its marks: "Nguyễn Văn Ân" is not "Nguyễn Văn An". */
function sameName(one: string, other: string) {
  const plain = (name: string) => toNfc(name).toLowerCase().replace(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}
