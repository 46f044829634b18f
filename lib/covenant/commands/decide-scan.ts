import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { authorize, refuse } from "@/lib/refusal";
import { canDecideScan } from "../policy";
import { scanDecisionRefusal } from "../signing-rules";
import type { DecideScanInput } from "../signing-schema";
import { about, lockCovenant } from "./lock-covenant";
import { writeSignatures } from "./write-signature";

/**
 * Says of a scan that it shows the signatures it is said to show ("Xác nhận bản chụp"), whereupon its units have signed and the
 * last brings the covenant into force; or returns it with a reason. A unit that has signed otherwise meanwhile, or was let stay
 * out, is passed over. Refuses `notAllowed`, a covenant that is not open, an unknown or decided scan, and one's own.
 */
export function decideScan(actor: Actor, input: DecideScanInput) {
  return transaction(async (tx) => {
    const covenant = await lockCovenant(tx, input.covenantId);
    authorize(canDecideScan(actor, covenant.clusterYear));
    const { scanId } = input;
    const { personId } = actor;
    const confirms = input.decision === "confirm";
    refuse(scanDecisionRefusal(covenant, { scanId, personId, confirms }));
    const { version } = covenant;
    const scan = covenant.scans.find(({ id }) => id === scanId);
    if (!version || !scan) throw new Error("a scan of the open text was asked for");

    const reason = input.decision === "return" ? input.reason : "";
    const by = { personId, personName: actor.name, decidedAt: now() };
    await tx.covenantScanDecision.create({ data: { scanId, confirmed: confirms, reason, ...by } });
    const facts = { ...about(covenant), versionId: version.id, scanId };
    if (!confirms) {
      record(tx, actor, { type: "covenant.scanReturned", ...facts, reason });
      return;
    }
    record(tx, actor, { type: "covenant.scanConfirmed", ...facts });
    const settled = new Set(
      [...covenant.signatures, ...covenant.releases].map(({ unitId }) => unitId),
    );
    const signatures = scan.units
      .filter(({ unitId }) => !settled.has(unitId))
      .map((unit) => ({ ...unit, ...onPaper, scanId }));
    await writeSignatures(tx, actor, { covenant, signatures });
  });
}

/** A pen leaves neither an address nor a browser. */
const onPaper = {
  way: "paper",
  personId: null,
  assignmentId: null,
  address: "",
  userAgent: "",
} as const;
