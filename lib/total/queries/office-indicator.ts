import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { OfficeView } from "../schema";
import { getOfficeFigures } from "./office-figures";
import { findPlaceYears } from "./place-years";

/**
 * One indicator of an office's clusters: its total with what it is compared with, each place's part of it and each place's
 * years. Null where the office has no figure of it in the year shown.
 */
export async function getOfficeIndicator(actor: Actor, indicatorId: string, view: OfficeView) {
  const figures = await getOfficeFigures(actor, view);
  const rows = figures?.rows.flatMap((each) => [each, ...each.parts]) ?? [];
  const row = rows.find(({ indicator }) => indicator.id === indicatorId);
  if (!figures || !row) return null;
  const plain = row.parts.length > 0 ? row.parts : [row];
  const years = await findPlaceYears({ scope: figures.scope, basis: figures.basis, plain });
  return { ...figures, row, ...years };
}

export type OfficeIndicator = NonNullable<Awaited<ReturnType<typeof getOfficeIndicator>>>;
