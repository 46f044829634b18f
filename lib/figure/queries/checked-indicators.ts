import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { decimalOf } from "@/lib/indicator/rules";
import type { Bounds } from "../rules/checks";

/** What reading and checking a cell asks of its indicator. */
export const checkedParts = {
  id: true,
  name: true,
  type: true,
  periodCombination: true,
  reportMode: true,
  plausibleFrom: true,
  plausibleTo: true,
  requiresEvidence: true,
} as const satisfies Prisma.IndicatorSelect;

type Stored = { plausibleFrom: Prisma.Decimal | null; plausibleTo: Prisma.Decimal | null };

export function boundsOf({ plausibleFrom, plausibleTo }: Stored): Bounds {
  return {
    from: plausibleFrom && decimalOf(plausibleFrom.toFixed()),
    to: plausibleTo && decimalOf(plausibleTo.toFixed()),
  };
}
