import "server-only";
import type { Day } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitKind } from "@/lib/db/generated/enums";
import { datedFromDb, spanFromDb } from "@/lib/spans";
import { nameOn } from "../rules";

/** What is selected of a unit to say its name on some day. */
export const namedUnit = {
  id: true,
  kind: true,
  fromOn: true,
  toOn: true,
  names: { select: { name: true, fromOn: true, toOn: true } },
} as const satisfies Prisma.UnitSelect;

type NamedUnitRow = {
  id: string;
  kind: UnitKind;
  fromOn: Date;
  toOn: Date | null;
  names: { name: string; fromOn: Date; toOn: Date | null }[];
};

/** A unit as it is called on a day, with the days on which it is there. */
export function unitAsOf({ id, kind, names, ...days }: NamedUnitRow, day: Day) {
  const span = spanFromDb(days);
  return { id, kind, ...span, name: nameOn({ ...span, names: datedFromDb(names) }, day) };
}
