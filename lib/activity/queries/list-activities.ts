import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayFromDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { searchText } from "@/lib/search-text";
import { indicatorsOf } from "../offered";
import { canNoteActivities } from "../policy";
import type { ActivitySearch } from "../schema";

export const activitiesPerPage = 30;

/** The log of the actor's unit, newest day first, narrowed by words without their marks and by indicator. Null for whoever keeps none. */
export async function listActivities(actor: Actor, { q, indicatorId, page }: ActivitySearch) {
  const { unitId } = actor.capacity;
  if (!unitId || !canNoteActivities(actor, { unitId })) return null;
  const where: Prisma.ActivityWhereInput = {
    unitId,
    AND: searchText(q)
      .split(" ")
      .map((word) => ({ searchText: { contains: word } })),
    ...(indicatorId ? { amounts: { some: { indicatorId } } } : {}),
  };
  const [rows, total, indicators] = await Promise.all([
    db.activity.findMany({
      where,
      select: rowParts,
      orderBy: [{ happenedOn: "desc" }, { id: "desc" }],
      take: activitiesPerPage,
      skip: (page - 1) * activitiesPerPage,
    }),
    db.activity.count({ where }),
    indicatorsOf(db, unitId, null),
  ]);
  return { activities: rows.map(inDays), total, indicators };
}

/** What a list shows of an activity. */
export const rowParts = {
  ...{ id: true, happenedOn: true, content: true, place: true, withdrawnAt: true },
  person: { select: { fullName: true } },
  amounts: {
    select: {
      ...{ typed: true, whole: true, quantity: true },
      indicator: { select: { id: true, name: true, type: true, unitOfMeasure: true } },
    },
  },
} as const satisfies Prisma.ActivitySelect;

type Row = Prisma.ActivityGetPayload<{ select: typeof rowParts }>;

/** A row of the log with its day as a day of Vietnam's calendar (`YYYY-MM-DD`). */
export function inDays({ happenedOn, ...row }: Row) {
  return { ...row, happenedOn: dayFromDb(happenedOn) };
}

export type ActivityRow = ReturnType<typeof inDays>;
