import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isAdministratorOf } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { type Day, dayFromDb, dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/refusal";
import { committeeName } from "@/lib/unit/labels";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { pathsOf } from "@/lib/unit/queries/unit-paths";
import { settingInForce } from "./rules";
import { ownOnly, type SettingKey, settingKeys, settingValues } from "./schema";

/**
 * What is in force on a day for a place in the tree (nearest unit first); null where nobody has set it. Inside a transaction
 * its own client is given: asking for a second connection while holding locks can wait for ever.
 */
export async function getSetting(
  path: readonly string[],
  key: SettingKey,
  day: Day,
  client: Prisma.TransactionClient = db,
) {
  const rows = await rowsAlong(path, client);
  return (
    settingInForce(
      rows.filter((row) => row.key === key),
      path,
      day,
    )?.value ?? null
  );
}

/** Whom to call, for where the actor works; null until an office above has said. */
export async function getHelpLine(actor: Actor) {
  const path = await pathOfActor(actor);
  const rows = await rowsAlong(path);
  const today = dayOf(now());
  const inForce = (key: SettingKey) =>
    settingInForce(
      rows.filter((row) => row.key === key),
      path,
      today,
    )?.value;
  const phone = inForce("supportPhone");
  return phone ? { phone, hours: inForce("supportHours") ?? "" } : null;
}

/** What went wrong; where it is that an act was not given to someone, with the number to call about it once an office has set one. */
export async function namingWhomToCall(actor: Actor, error: unknown) {
  if (!(error instanceof Refusal) || error.code !== "notAllowed") return error;
  const help = await getHelpLine(actor);
  return help ? new Refusal("notAllowedCall", { phone: help.phone }) : error;
}

/**
 * Every setting for the administrator's office: what is in force today and who has set it, and what the office itself
 * has set over time, latest first. Null for everyone else.
 */
export async function listSettings(actor: Actor) {
  const { unitId } = actor.capacity;
  if (unitId === null || !isAdministratorOf(actor, [unitId])) return null;
  const path = await pathOfActor(actor);
  const rows = await rowsAlong(path);
  const today = dayOf(now());
  return settingKeys.map((key) => {
    const ofKey = rows.filter((row) => row.key === key);
    return {
      key,
      inForce: settingInForce(ofKey, ownOnly.includes(key) ? [unitId] : path, today),
      own: ofKey.filter(({ ownerUnitId }) => ownerUnitId === unitId),
    };
  });
}

export type SettingView = NonNullable<Awaited<ReturnType<typeof listSettings>>>[number];

/** Everything the units on a path have set, latest first, as a known key with a value of its kind. */
async function rowsAlong(path: readonly string[], client: Prisma.TransactionClient = db) {
  const rows = await client.setting.findMany({
    where: { ownerUnitId: { in: [...path] } },
    include: { owner: { select: namedUnit } },
    orderBy: { fromOn: "desc" },
  });
  return rows.flatMap(({ id, key, value, ownerUnitId, owner, ...row }) => {
    const known = settingKeys.find((name) => name === key);
    if (!known) return [];
    const fromOn = dayFromDb(row.fromOn);
    const ownerName = committeeName(unitAsOf(owner, fromOn));
    return [
      { id, key: known, value: settingValues[known].parse(value), ownerUnitId, ownerName, fromOn },
    ];
  });
}

/** Where the actor works, then everything above; for someone at a cluster, from its owner on. */
async function pathOfActor({ capacity: { unitId, clusterId } }: Actor) {
  const cluster = unitId === null && clusterId !== null;
  const owner = cluster
    ? await db.cluster.findUnique({ where: { id: clusterId }, select: { ownerUnitId: true } })
    : null;
  const startId = unitId ?? owner?.ownerUnitId;
  return startId ? ((await pathsOf(db, [startId])).get(startId) ?? []) : [];
}
