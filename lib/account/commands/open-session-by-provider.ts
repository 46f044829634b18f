import "server-only";
import { sessionLasts } from "@/lib/auth/rules";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import { logMark, tellSecurity } from "@/lib/security-log";
import type { Identity } from "../provider";
import { lockCredential } from "./lock-credential";

/**
 * Opens a session for whom the office's provider has signed in, as the person who linked that identity to their account; gives its id.
 * The account's own second factor is asked for as after a password. Refuses `signIn.unknownIdentity`, also for a disabled account.
 */
export async function openSessionByProvider(visitor: Visitor, identity: Identity) {
  const { id, personId } = await transaction(async (tx) => {
    const found = await linkedTo(tx, identity);
    const person = found && (await lockCredential(tx, found));
    // Looked up once more under the lock: the link may have been taken away meanwhile.
    const stillLinked = person && (await linkedTo(tx, identity)) === person.id;
    if (!person || !stillLinked || person.disabledAt) throw new Refusal("signIn.unknownIdentity");
    return tx.session.create({
      data: {
        ...{ personId: person.id, byProvider: true },
        secondFactorDue: person.credential?.totpSince != null,
        ...{ address: visitor.address, userAgent: visitor.userAgent },
        ...{ createdAt: now(), lastSeenAt: now() },
        expiresAt: new Date(now().getTime() + sessionLasts),
      },
      select: { id: true, personId: true },
    });
  });
  tellSecurity({ security: "provedByProvider", account: logMark(personId) });
  return id;
}

/** By the provider's own name for the person alone: an address is written by others, and would be a way into the account. */
async function linkedTo(tx: Tx, { issuer, subject }: Identity) {
  const known = await tx.providerIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { personId: true },
  });
  return known?.personId ?? null;
}
