import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import { succeedIndicator } from "@/lib/indicator/commands/keep-indicator";

/** What an indicator may say about itself: nothing yet. */
export const unsaid = {
  definition: "",
  example: "",
  sentence: "",
  plausibleFrom: null,
  plausibleTo: null,
  requiresEvidence: false,
  activityUse: "sum",
} as const;

/** An indicator of money, with nothing said of it. */
export const fund = {
  ...unsaid,
  groupCode: "C",
  groupName: "An sinh xã hội, quỹ",
  name: "Thu Quỹ biển, đảo (mới)",
  unitOfMeasure: "đồng",
  type: "money",
  unitCombination: "sum",
  periodCombination: "sumOfIncrements",
  direction: "higherIsBetter",
  reportMode: "increment",
} as const;

/** The fund that stands in an indicator's place from a day on, under a code of its own; its id. */
export function aSuccessor(admin: Actor, indicatorId: string, fromOn: Day, changed = {}) {
  return succeedIndicator(admin, {
    ...{ ...fund, ...changed, indicatorId, fromOn, code: "quy_bien_dao_2" },
  });
}
