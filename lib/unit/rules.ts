import type { Day } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";
import { covers, inForceOn, isWithinSpan, nearestDay, type Span, turnOn } from "@/lib/spans";

/** What a rule asks of a unit: what it is, its days, and its names and parents over them. */
export type UnitOverTime = Span & {
  readonly id: string;
  readonly kind: UnitKind;
  readonly names: readonly (Span & { readonly name: string })[];
  readonly parents: readonly (Span & { readonly parentId: string })[];
};

const levels: Record<UnitKind, number> = {
  central: 0,
  province: 1,
  centralCity: 1,
  urbanDistrict: 2,
  ruralDistrict: 2,
  town: 2,
  provincialCity: 2,
  commune: 3,
  ward: 3,
  township: 3,
  specialZone: 3,
  residentialArea: 4,
};

/** How far below the centre a kind stands: 0 the centre, 1 provinces, 2 districts, 3 communes, 4 residential areas. */
export function levelOf(kind: UnitKind) {
  return levels[kind];
}

/** The name on a day; before the unit began its first one, after it ended its last one. */
export function nameOn(unit: Span & { names: UnitOverTime["names"] }, day: Day) {
  return inForceOn(unit.names, nearestDay(unit, day))?.name ?? "";
}

/** A unit stands under another, higher one, which is there for all of its days. */
export function parentRefusal(
  unit: Span & { kind: UnitKind },
  parent: Span & { kind: UnitKind },
): RefusalCode | null {
  if (levelOf(parent.kind) >= levelOf(unit.kind)) return "unit.parentNotAbove";
  return isWithinSpan(unit, parent) ? null : "unit.parentNotThere";
}

/** A unit takes another name on one of its days, once a day, and not the one it bears then. */
export function renamingRefusal(
  unit: UnitOverTime,
  { name, fromOn }: { name: string; fromOn: Day },
): RefusalCode | null {
  if (!covers(unit, fromOn)) return "unit.notThereThatDay";
  if (inForceOn(unit.names, fromOn)?.name === name) return "unit.sameName";
  return turnOn(unit.names, fromOn) ? null : "unit.changedThatDay";
}

/** `parent.path` is everything above it on that day, itself first. */
export function movingRefusal(
  unit: UnitOverTime,
  parent: Span & { id: string; kind: UnitKind; path: readonly string[] },
  fromOn: Day,
): RefusalCode | null {
  if (!covers(unit, fromOn)) return "unit.notThereThatDay";
  const present = inForceOn(unit.parents, fromOn);
  if (!present) return "unit.hasNoParent";
  if (present.parentId === parent.id) return "unit.sameParent";
  if (parent.path.includes(unit.id)) return "unit.circle";
  const turn = turnOn(unit.parents, fromOn);
  if (!turn) return "unit.changedThatDay";
  return parentRefusal({ ...turn.beginning, kind: unit.kind }, parent);
}

/** `children` are the days on which other units stand under this one. */
export function endingRefusal(
  unit: UnitOverTime & { readonly children: readonly Span[] },
  lastDay: Day,
): RefusalCode | null {
  if (unit.toOn !== null) return unit.toOn === lastDay ? null : "unit.alreadyEnded";
  if (lastDay < unit.fromOn) return "unit.notThereThatDay";
  if ([...unit.names, ...unit.parents].some(({ fromOn }) => fromOn > lastDay))
    return "unit.changedLater";
  if (unit.children.some(({ toOn }) => toOn === null || toOn > lastDay)) return "unit.hasChildren";
  return null;
}
