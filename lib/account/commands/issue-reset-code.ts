import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { about } from "@/lib/person/commands/lock-person";
import { loadPersonScope } from "@/lib/person/queries/person-scope";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { keyedHash } from "../keyed-hash";
import { newCode } from "../one-time-code";
import { canIssueResetCode } from "../policy";
import { firstCodeLasts, resetCodeLasts } from "../rules";
import type { IssueFirstCodesInput, IssueResetCodeInput } from "../schema";
import { findPersonId } from "./find-person";
import { type LockedPerson, lockCredential } from "./lock-credential";

/**
 * Makes a code to be read out over the telephone, good for one new password; any earlier one is worth nothing now.
 * Gives the code, which is kept nowhere, and until when it is good. Refuses `notFound`, `notAllowed` and `account.disabled`.
 */
export function issueResetCode(
  actor: Actor,
  { personId, removesSecondFactor }: IssueResetCodeInput,
) {
  return transaction(async (tx) => {
    const person = await lockCredential(tx, personId);
    if (!person) throw new Refusal("notFound");
    authorize(canIssueResetCode(actor, await loadPersonScope(tx, person)));
    return issue(tx, actor, { person, removesSecondFactor: removesSecondFactor === "on" });
  });
}

/**
 * The same for whoever holds the machine: the way back in for an administrator whom no other can help. It removes the
 * second factor too. Refuses `notFound` and `account.disabled`.
 */
export async function issueConsoleCode(name: string) {
  const personId = await findPersonId(name);
  return transaction(async (tx) => {
    const person = personId ? await lockCredential(tx, personId) : null;
    if (!person) throw new Refusal("notFound");
    return issue(tx, null, { person, removesSecondFactor: true });
  });
}

/**
 * A first code for each of several people, to be handed over on paper; good for days, since their accounts have no password yet.
 * Who has one by now, or whose account is closed, is left out. Gives the codes with their people, kept nowhere. All or none:
 * refuses `notFound`, `notAllowed`, and `account.hasPassword` where nobody is left.
 */
export function issueFirstCodes(actor: Actor, { people }: IssueFirstCodesInput) {
  return transaction(async (tx) => {
    const issued = [];
    // In one order, so that two who do so at once wait for one another and not in a circle.
    for (const personId of [...new Set(people)].sort()) {
      const person = await lockCredential(tx, personId);
      if (!person) throw new Refusal("notFound");
      authorize(canIssueResetCode(actor, await loadPersonScope(tx, person)));
      if (person.credential?.passwordHash || person.disabledAt) continue;
      const given = await issue(tx, actor, { person, lasts: firstCodeLasts });
      issued.push({ ...given, personId, fullName: person.fullName, userName: person.userName });
    }
    refuse(issued.length === 0 ? "account.hasPassword" : null);
    return issued;
  });
}

type Issue = { person: LockedPerson; removesSecondFactor?: boolean; lasts?: number };

async function issue(tx: Tx, by: Actor | null, { person, ...given }: Issue) {
  refuse(person.disabledAt ? "account.disabled" : null);
  const { removesSecondFactor = false, lasts = resetCodeLasts } = given;
  const personId = person.id;
  const code = newCode();
  const expiresAt = new Date(now().getTime() + lasts);
  await tx.resetCode.updateMany({
    where: { personId, usedAt: null, expiresAt: { gt: now() } },
    data: { expiresAt: now() },
  });
  await tx.resetCode.create({
    data: {
      personId,
      issuedById: by?.personId ?? null,
      codeHash: keyedHash("resetCode", code),
      ...{ removesSecondFactor, issuedAt: now(), expiresAt },
    },
  });
  record(tx, by, { type: "account.resetCodeIssued", ...about(person) });
  return { code, expiresAt };
}
