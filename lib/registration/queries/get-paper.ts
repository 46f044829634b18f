import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { signsAs } from "@/lib/covenant/rules";
import { dayOf } from "@/lib/dates";
import { layoutOn } from "@/lib/document/layouts";
import { findIssuingUnit } from "@/lib/document/queries/issuing-unit";
import { env } from "@/lib/env";
import { listPeopleInPost } from "@/lib/person/queries/list-people-in-post";
import { registrationPaper } from "../paper";
import { getRegistration } from "./registrations";

/** A unit's registration as it is printed today, for whoever may read it; null for everyone else. */
export async function getRegistrationPaper(
  actor: Actor,
  key: { clusterYearId: string; unitId: string },
) {
  const registration = await getRegistration(actor, key);
  if (!registration) return null;
  const today = dayOf(now());
  const { clusterYear, unit, status, lines, undertakings, adjustments } = registration;
  const [ownerId = ""] = clusterYear.ownerPath;
  const owner = await findIssuingUnit(ownerId, today);
  if (!owner) return null;
  const people = (await listPeopleInPost(actor, key.unitId, null)) ?? [];
  const chair = people.find(
    ({ role, post, standsInFor }) =>
      role === "unitLeader" && signsAs(post) === "chair" && standsInFor === null,
  );
  return registrationPaper(
    {
      ...{ year: clusterYear.year, status, lines, undertakings, adjustments, unit, owner },
      chair: chair?.person.fullName ?? "",
    },
    { layout: layoutOn(today), isDemo: env.MODE === "demo" },
  );
}
