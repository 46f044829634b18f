import "server-only";
import { z } from "zod";
import { type Day, dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { UnitKind } from "@/lib/db/generated/enums";
import { type IndexedUnit, unitIndex } from "../unit-index";

const unitWithin = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(UnitKind),
  name: z.string(),
  fromOn: z.date().transform(dayFromDb),
  toOn: z.date().transform(dayFromDb).nullable(),
});

/** A unit and everything below it on a day, by the name of that day, each with its own first and last day. */
export async function unitsWithin(client: Prisma.TransactionClient, rootId: string, day: Day) {
  const rows = await client.$queryRaw`
    select u.id, u.code, u.kind, n.name, u.from_on as "fromOn", u.to_on as "toOn"
    from unit_subtree(${rootId}::uuid, ${day}::date) as mine(id)
    join units u on u.id = mine.id
    join unit_names n on n.unit_id = u.id and daterange(n.from_on, n.to_on, '[]') @> ${day}::date
    order by n.name collate "vi-x-icu", u.code`;
  return z.array(unitWithin).parse(rows);
}

/** What begins after a day in a unit's part of the tree, as it will be called and stand on its first one. */
export async function unitsComing(client: Prisma.TransactionClient, rootId: string, day: Day) {
  const rows = await client.$queryRaw`
    select u.id, u.code, u.kind, n.name, u.from_on as "fromOn", u.to_on as "toOn"
    from units u
    join unit_names n on n.unit_id = u.id and n.from_on = u.from_on
    where u.from_on > ${day}::date and ${rootId}::uuid = any(unit_path(u.id, u.from_on))
    order by n.name collate "vi-x-icu", u.code`;
  return z.array(unitWithin).parse(rows);
}

/** Finds units of a subtree by what people write for them on a day: see `unitIndex`. */
export async function unitFinder(client: Prisma.TransactionClient, rootId: string, day: Day) {
  return finderAmong(await unitsWithin(client, rootId, day));
}

/** The same among units at hand. */
export function finderAmong<Unit extends IndexedUnit>(units: readonly Unit[]) {
  return unitIndex(units);
}
