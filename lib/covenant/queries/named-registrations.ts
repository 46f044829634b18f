import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { canReadRegistration } from "@/lib/registration/policy";
import type { CovenantText } from "../canonical-form";
import { registrationName } from "../labels/registrations";
import type { LoadedCovenant } from "./covenant-row";
import { listPartiesOf } from "./parties";

/** The units' own papers as a text names them, each with the unit whose page this person may open; null where it may not. */
export async function registrationsFor(
  actor: Actor,
  covenant: LoadedCovenant,
  { registrations }: CovenantText,
) {
  if (registrations.length === 0) return [];
  const { clusterYear } = covenant;
  const parties = covenant.version ? covenant.parties : await listPartiesOf(db, covenant);
  return registrations.map((name) => {
    const unitId = parties.find(
      (party) => registrationName({ year: clusterYear.year, unit: party.name }) === name,
    )?.unitId;
    const isOpen =
      unitId !== undefined &&
      clusterYear.memberUnitIds.includes(unitId) &&
      canReadRegistration(actor, { unitId, clusterYear });
    return { name, at: isOpen ? { clusterYearId: clusterYear.id, unitId } : null };
  });
}
