import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import { transaction } from "@/lib/db/transaction";
import { foundFirstUnit, foundUnit } from "@/lib/unit/commands/found-unit";
import { anActor } from "./actors";
import { scene } from "./scene";

const longAgo: Day = "1954-10-10";
let codes = 0;

/** An office with the city of Hà Nội as its highest unit, and the city's administrator. */
export const aCity = scene("a city", makeCity);

async function makeCity() {
  const cityId = await transaction((tx) =>
    foundFirstUnit(tx, {
      code: "01",
      kind: "centralCity",
      name: "Hà Nội",
      fromOn: longAgo,
      toOn: null,
    }),
  );
  return { cityId, administrator: anActor("systemAdmin", { unitId: cityId }) };
}

type Founded = { kind: UnitKind; parentId: string; fromOn?: Day; toOn?: Day | null; code?: string };

/** A unit under another; its code is the next one free unless given. */
export function aUnit(
  administrator: Actor,
  name: string,
  { kind, parentId, fromOn = longAgo, toOn = null, code = `9${++codes}` }: Founded,
) {
  return foundUnit(administrator, { code, kind, name, parentId, fromOn, toOn });
}

/** One of the city's districts. */
export function aDistrict(
  { administrator, cityId }: Awaited<ReturnType<typeof aCity>>,
  name: string,
) {
  return aUnit(administrator, name, { kind: "ruralDistrict", parentId: cityId });
}

/** One of the city's communes since the district level ended. */
export function aCommune(
  { administrator, cityId }: Awaited<ReturnType<typeof aCity>>,
  name: string,
) {
  return aUnit(administrator, name, { kind: "commune", parentId: cityId, fromOn: "2025-07-01" });
}
