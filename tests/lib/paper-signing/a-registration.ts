import { randomUUID } from "node:crypto";
import { givePassword } from "@/lib/account/commands/set-password";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { verifyRegistration } from "@/lib/registration/commands/check-registration";
import { sendRegistration } from "@/lib/registration/commands/save-registration";
import { password } from "@/tests/support/accounts";
import { anOpenPeriod, inTime } from "@/tests/support/reports";
import { open, sign } from "./an-open-paper";

/** A unit that registers, its people and the cluster's secretary on record, and what they do up to the signature. */
export async function aRegistrationScene() {
  const stage = await anOpenPeriod();
  const key = { clusterYearId: stage.clusterYearId, unitId: stage.dongAnh };
  await db.reportForm.updateMany({ data: { rhythm: "year" } });
  const unit = stage.peopleOf(stage.dongAnh);
  const chair = await onRecord(unit.head, "Trịnh Đình Khoa", key);
  await transaction((tx) => givePassword(tx, { personId: chair.personId, password }));
  const { id: assignmentId } = await db.assignment.create({
    data: {
      ...{ personId: chair.personId, role: "unitLeader", unitId: key.unitId, post: "Chủ tịch" },
      fromOn: new Date("2020-01-01"),
    },
  });
  const head: Actor = { ...chair, capacity: { ...chair.capacity, assignmentId } };
  const officer = await onRecord(unit.officer, "Cao Thị Mai", key);
  const secretary = await onRecord(stage.secretary, "Vũ Minh Đức", key);

  function send(typed: Record<string, string>) {
    return at(inTime, () =>
      sendRegistration(head, {
        ...{ ...key, intent: "submit", revision: 0, undertakings: [], cells: stage.cells(typed) },
      }),
    );
  }

  async function confirmed() {
    await send({ quy_bien_dao: "2,3 tỷ", hoa_tang: "90/100" });
    await at(inTime, () => verifyRegistration(secretary, { ...key, revision: 1 }));
    return refOf();
  }

  async function refOf() {
    const { id } = await db.registration.findFirstOrThrow({ where: key });
    return { paper: "registration", subjectId: id } as const;
  }

  const opened = async (by: Actor, signer: Actor | null) =>
    open(by, await refOf(), [signer], inTime);

  async function signed(signingId: string) {
    const { textHash } = await db.paperSigning.findUniqueOrThrow({ where: { id: signingId } });
    await sign(head, { signingId, position: 1, textHash }, password, inTime);
  }

  return { stage, key, head, officer, secretary, send, refOf, confirmed, opened, signed };
}

/** The same actor as a person of the directory. */
export async function onRecord(
  actor: Actor,
  fullName: string,
  { unitId }: { unitId: string },
): Promise<Actor> {
  const { id: personId } = await db.person.create({
    data: { ownerUnitId: unitId, fullName, userName: randomUUID(), searchText: "" },
  });
  return { ...actor, personId, name: fullName };
}
