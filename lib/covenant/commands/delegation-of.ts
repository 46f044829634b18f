import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { findDelegation } from "../queries/signing-line";

/** The actor's own written authorisation of today, for the unit and in the assignment they act in; null without one. */
export function delegationOf(client: Prisma.TransactionClient, { personId, capacity }: Actor) {
  return findDelegation(client, { personId, ...capacity }, dayOf(now()));
}
