import { randomUUID } from "node:crypto";
import { hashSync } from "@node-rs/argon2";
import { openSession } from "@/lib/account/commands/open-session";
import type { Actor, Holder } from "@/lib/auth/actor";
import { findSession } from "@/lib/auth/find-session";
import { holderTitle } from "@/lib/auth/labels";
import { capacitiesOf } from "@/lib/auth/rules";
import { now } from "@/lib/clock";
import { type Day, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";

/** What everyone's password is in these tests. */
export const password = "bốn con mèo ngủ";

/** Quick to check. What checking one must cost is asked of the passwords that people set themselves. */
const passwordHash = hashSync(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });

/** Gives someone that password, as their own unless it must be changed first. */
export function knows(personId: string, { mustChange = false } = {}) {
  return db.credential.create({ data: { personId, passwordHash, mustChange } });
}

const longAgo = dayToDb("1954-10-10");
let count = 0;

/** Someone at a desk of their own: no two share an address, so that no limit is shared by chance. */
export function aVisitor(address: string = randomUUID()) {
  return { address, userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/109.0 Safari/537.36" };
}

/** A unit, under another one or at the top. */
export async function aPlace(name: string, parentId?: string) {
  const { id } = await db.unit.create({
    data: {
      code: `${++count}`,
      kind: parentId ? "ruralDistrict" : "centralCity",
      fromOn: longAgo,
      searchText: name,
      names: { create: { name, fromOn: longAgo } },
      ...(parentId && { parents: { create: { parentId, fromOn: longAgo } } }),
    },
  });
  return id;
}

/** Someone with a password of their own, looked after by an office. */
export async function aPerson(
  ownerUnitId: string,
  names: { fullName?: string; phone?: string } = {},
) {
  const { fullName = "Nguyễn Thị Bình", phone = null } = names;
  const person = await db.person.create({
    data: { ownerUnitId, fullName, phone, userName: `binh${++count}`, searchText: "binh" },
  });
  await knows(person.id);
  return person;
}

type Assigned = { role: Role; unitId: string; post?: string; fromOn?: Day; toOn?: Day };

export async function assign(personId: string, { fromOn, toOn, post, ...place }: Assigned) {
  const { id } = await db.assignment.create({
    data: {
      ...place,
      personId,
      post: post ?? "Cán bộ",
      fromOn: fromOn ? dayToDb(fromOn) : longAgo,
      toOn: toOn ? dayToDb(toOn) : null,
    },
  });
  return id;
}

type Signing = { id: string; fullName: string; userName: string };

/** Signs someone in by their password; gives them as the holder of their account. */
export async function signedIn(person: Signing) {
  const input = { name: person.userName, password };
  return holderOf(person, await openSession(aVisitor(), input));
}

/** Someone in a session that has been opened for them. */
export function holderOf({ id, fullName }: Signing, sessionId: string) {
  const capacity = { title: holderTitle };
  const holder: Omit<Holder, "__holder"> = {
    personId: id,
    sessionId,
    name: fullName,
    capacity,
    due: null,
  };
  return holder as Holder;
}

/** Signs someone in and lets them act in their first capacity. */
export async function actingFirst(person: Signing) {
  const { sessionId, personId, name } = await signedIn(person);
  const capacities = capacitiesOf((await findSession(sessionId, now()))?.assignments ?? []);
  const actor: Omit<Actor, "__actor" | "capacity"> = { personId, sessionId, name, capacities };
  return { ...actor, capacity: capacities[0] } as Actor;
}
