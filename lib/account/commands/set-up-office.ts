import "server-only";
import { createHash } from "node:crypto";
import { record } from "@/lib/audit/record";
import type { Visitor } from "@/lib/auth/visitor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import type { Tx } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { personSearchText } from "@/lib/person/commands/write-people";
import { Refusal, refuse } from "@/lib/refusal";
import { foundFirstUnit } from "@/lib/unit/commands/found-unit";
import { committeeName } from "@/lib/unit/labels";
import { isGuessable } from "../guessable";
import { sameHash } from "../keyed-hash";
import { hashPassword } from "../password-hash";
import type { SetUpOfficeInput } from "../schema";
import { addressLimit, limitedTry } from "./limited-try";

/**
 * Makes an empty office's first unit and first administrator, for whoever can read the server's console. Only while
 * there is no administrator: two at once leave one. Refuses `office.setUpCodeWrong`, `account.passwordOwnWords`,
 * `office.unitStartsLater`, `signIn.wait`, and `notFound` once it is done.
 */
export async function setUpOffice(visitor: Visitor, input: SetUpOfficeInput) {
  await limitedTry([addressLimit(visitor)], async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('office.setUp'))`;
    const administrators = await tx.assignment.count({ where: { role: "systemAdmin" } });
    refuse(env.MODE !== "office" || administrators > 0 ? "notFound" : null);
    if (!isConsoleCode(input.oneTimeCode)) return new Refusal("office.setUpCodeWrong");

    const { fullName, userName, newPassword } = input;
    refuse(isGuessable(newPassword, [fullName, userName]) ? "account.passwordOwnWords" : null);
    refuse(input.unitFromOn > dayOf(now()) ? "office.unitStartsLater" : null);
    const { unitCode: code, unitKind: kind, unitName: name, unitFromOn: fromOn } = input;
    const unitId = await foundFirstUnit(tx, { code, kind, name, fromOn, toOn: null });
    await addFirstAdministrator(tx, { ...input, unitId });
    return null;
  });
}

function isConsoleCode(code: string) {
  const hash = createHash("sha256").update(code).digest("hex");
  return env.SETUP_CODE_HASH !== undefined && sameHash(hash, env.SETUP_CODE_HASH);
}

async function addFirstAdministrator(tx: Tx, input: SetUpOfficeInput & { unitId: string }) {
  const { fullName, userName, unitId, unitKind: kind, unitName: name } = input;
  const passwordHash = await hashPassword(input.newPassword);
  const { id: personId } = await tx.person.create({
    data: {
      ...{ ownerUnitId: unitId, fullName, userName, createdAt: now() },
      searchText: personSearchText({ fullName, userName, phone: null, email: null }),
      credential: { create: { passwordHash, mustChange: false } },
    },
  });
  const [role, post, today] = ["systemAdmin", "Quản trị hệ thống", dayOf(now())] as const;
  const { id: assignmentId } = await tx.assignment.create({
    data: { personId, role, unitId, post, fromOn: dayToDb(today), createdAt: now() },
  });
  const about = { ownerUnitId: unitId, aboutPersonId: personId, personName: fullName };
  const placeName = committeeName({ kind, name });
  record(tx, null, { type: "office.setUp", ...about });
  record(tx, null, { type: "person.added", ...about });
  record(tx, null, {
    type: "assignment.begun",
    ...{ ...about, assignmentId, role, post, placeId: unitId, placeName },
    ...{ fromOn: today, toOn: null, standsInForId: null },
  });
}
