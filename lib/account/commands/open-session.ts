import "server-only";
import { sessionLasts } from "@/lib/auth/rules";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { Refusal } from "@/lib/refusal";
import { passwordMatches } from "../password-hash";
import type { SignInInput } from "../schema";
import { canonicalName, findPersonId } from "./find-person";
import { accountLimit, addressLimit, limitedTry } from "./limited-try";
import { lockCredential } from "./lock-credential";

/**
 * Opens a session for whoever knows the password; gives its id. Refuses `signIn.wrong`, alike and as slowly for an
 * unknown, a disabled and a real account, and `signIn.wait`.
 */
export async function openSession(visitor: Visitor, { name, password }: SignInInput) {
  const personId = await findPersonId(name);
  const limits = [accountLimit(personId ?? canonicalName(name)), addressLimit(visitor)];
  return limitedTry(limits, async (tx) => {
    const person = personId ? await lockCredential(tx, personId) : null;
    const matches = await passwordMatches(person?.credential?.passwordHash ?? null, password);
    if (!person || !matches || person.disabledAt) return new Refusal("signIn.wrong");
    const { id } = await tx.session.create({
      data: {
        personId: person.id,
        secondFactorDue: person.credential?.totpSince != null,
        address: visitor.address,
        userAgent: visitor.userAgent,
        createdAt: now(),
        lastSeenAt: now(),
        expiresAt: new Date(now().getTime() + sessionLasts),
      },
      select: { id: true },
    });
    return id;
  });
}
