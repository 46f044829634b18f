import "server-only";
import { record } from "@/lib/audit/record";
import { sessionLasts } from "@/lib/auth/rules";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db/transaction";
import { Refusal } from "@/lib/refusal";
import type { Identity } from "../provider";

/**
 * Opens a session for whom the office's provider has signed in; gives its id. The first time the account is found by the e-mail address
 * that the provider has made sure of, and kept for good. Refuses `signIn.unknownIdentity`, also for a disabled account.
 */
export function openSessionByProvider(visitor: Visitor, identity: Identity) {
  return transaction(async (tx) => {
    const personId = await knownPerson(tx, identity);
    const { id } = await tx.session.create({
      data: {
        ...{ personId, byProvider: true, secondFactorDue: false },
        ...{ address: visitor.address, userAgent: visitor.userAgent },
        ...{ createdAt: now(), lastSeenAt: now() },
        expiresAt: new Date(now().getTime() + sessionLasts),
      },
      select: { id: true },
    });
    return id;
  });
}

async function knownPerson(tx: Tx, { issuer, subject, email }: Identity) {
  const known = await tx.providerIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { person: { select: { id: true, disabledAt: true } } },
  });
  const person = known?.person ?? (email && (await linkedByEmail(tx, { issuer, subject, email })));
  if (!person || person.disabledAt) throw new Refusal("signIn.unknownIdentity");
  return person.id;
}

type Linked = { issuer: string; subject: string; email: string };

/** An account has one identity at a provider: a second one under the same address is somebody else. */
async function linkedByEmail(tx: Tx, { issuer, subject, email }: Linked) {
  const person = await tx.person.findUnique({
    where: { email },
    select: { id: true, fullName: true, ownerUnitId: true, disabledAt: true },
  });
  if (!person || person.disabledAt) return null;
  const personId = person.id;
  const { count } = await tx.providerIdentity.createMany({
    data: [{ issuer, subject, personId, linkedAt: now() }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  record(tx, null, {
    type: "account.providerLinked",
    ...{ ownerUnitId: person.ownerUnitId, aboutPersonId: personId, personName: person.fullName },
    issuer,
  });
  return person;
}
