import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/db/generated/enums";
import { addPerson } from "@/lib/person/commands/add-person";
import type { AddPersonInput } from "@/lib/person/schema";

/** Someone who works at a unit since 2025, in a role. */
export function aPerson(
  administrator: Actor,
  fullName: string,
  at: { unitId: string; role?: Role } & Partial<AddPersonInput>,
) {
  const { unitId, role = "unitReporter", ...given } = at;
  return addPerson(administrator, {
    fullName,
    phone: null,
    email: null,
    role,
    place: { kind: "unit", id: unitId },
    post: "Cán bộ",
    fromOn: "2025-07-01",
    toOn: null,
    ...given,
  });
}
