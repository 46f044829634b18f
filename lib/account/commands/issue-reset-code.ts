import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { loadPersonScope } from "@/lib/person/queries/person-scope";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { keyedHash } from "../keyed-hash";
import { newCode } from "../one-time-code";
import { canIssueResetCode } from "../policy";
import { resetCodeLasts } from "../rules";
import type { IssueResetCodeInput } from "../schema";
import { lockCredential } from "./lock-credential";

/**
 * Makes a code to be read out over the telephone, good for one new password; any earlier one is worth nothing now.
 * Gives the code, which is kept nowhere. Refuses `notFound`, `notAllowed` and `account.disabled`.
 */
export function issueResetCode(actor: Actor, input: IssueResetCodeInput) {
  return transaction(async (tx) => {
    const { personId } = input;
    const person = await lockCredential(tx, personId);
    if (!person) throw new Refusal("notFound");
    authorize(canIssueResetCode(actor, await loadPersonScope(tx, person)));
    refuse(person.disabledAt ? "account.disabled" : null);

    const code = newCode();
    const expiresAt = new Date(now().getTime() + resetCodeLasts);
    await tx.resetCode.updateMany({
      where: { personId, usedAt: null, expiresAt: { gt: now() } },
      data: { expiresAt: now() },
    });
    await tx.resetCode.create({
      data: {
        personId,
        issuedById: actor.personId,
        codeHash: keyedHash("resetCode", code),
        removesSecondFactor: input.removesSecondFactor === "on",
        issuedAt: now(),
        expiresAt,
      },
    });
    record(tx, actor, { type: "account.resetCodeIssued", ...about(person) });
    return { code, expiresAt };
  });
}
