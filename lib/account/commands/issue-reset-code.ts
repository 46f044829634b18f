import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { type Tx, transaction } from "@/lib/db/transaction";
import { authorize, Refusal, refuse } from "@/lib/refusal";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { keyedHash } from "../keyed-hash";
import { newCode } from "../one-time-code";
import { canIssueResetCode } from "../policy";
import { resetCodeLasts } from "../rules";
import type { IssueResetCodeInput } from "../schema";
import { about, lockCredential } from "./lock-credential";

/**
 * Makes a code to be read out over the telephone, good for one new password; any earlier one is worth nothing now.
 * Gives the code, which is kept nowhere. Refuses `notFound`, `notAllowed` and `account.disabled`.
 */
export function issueResetCode(actor: Actor, input: IssueResetCodeInput) {
  return transaction(async (tx) => {
    const { personId } = input;
    const person = await lockCredential(tx, personId);
    if (!person) throw new Refusal("notFound");
    authorize(canIssueResetCode(actor, { personId, ...(await placesOf(tx, person)) }));
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

/** Where the account belongs and where its holder works now or will work, each with every unit above it. */
async function placesOf(tx: Tx, { id, ownerUnitId }: { id: string; ownerUnitId: string }) {
  const today = dayToDb(dayOf(now()));
  const assignments = await tx.assignment.findMany({
    where: { personId: id, endedAt: null, OR: [{ toOn: null }, { toOn: { gte: today } }] },
    select: { unitId: true, cluster: { select: { ownerUnitId: true } } },
  });
  const places = assignments.flatMap(({ unitId, cluster }) => unitId ?? cluster?.ownerUnitId ?? []);
  const paths = await pathsOf(tx, [ownerUnitId, ...places]);
  const pathOf = (unitId: string) => paths.get(unitId) ?? [];
  return { ownerPath: pathOf(ownerUnitId), placePaths: places.map(pathOf) };
}
