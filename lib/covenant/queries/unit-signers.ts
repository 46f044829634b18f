import "server-only";
import type { Day } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { runningOn } from "@/lib/person/queries/running-on";
import { authorityLines } from "../authority-lines";
import { authorityInUnit, isInPlace } from "../signing-rules";
import { findDelegation, viceChairOf } from "./signing-line";

/**
 * Who of a unit's people of a day may sign for it, and in whose name: chair, vice chairs, stand-ins, officers with a written
 * authorisation; chairs first. What their capacity lets them do is asked once more when they have shown who they are.
 */
export async function signersOfUnit(client: Prisma.TransactionClient, unitId: string, on: Day) {
  const viceChairAs = await viceChairOf(client, unitId);
  const runs = runningOn(on);
  const rows = await client.assignment.findMany({
    where: {
      ...{ unitId, role: { in: ["unitLeader", "cityLeader", "unitReporter"] }, ...runs },
      AND: [{ OR: [{ standsInForId: null }, { standsInFor: runs }] }],
      person: { disabledAt: null },
    },
    select: {
      ...{ id: true, personId: true, role: true, post: true },
      person: { select: { fullName: true } },
      standsInFor: { select: { person: { select: { fullName: true } } } },
    },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
  });
  const signers = await Promise.all(
    rows.map(async ({ id: assignmentId, person, standsInFor, ...row }) => {
      const holder = { personId: row.personId, assignmentId, unitId };
      const isDelegate = (await findDelegation(client, holder, on)) !== null;
      const authority = authorityInUnit({ ...row, isDelegate }, viceChairAs);
      const standsInForName = standsInFor?.person.fullName ?? null;
      return {
        ...row,
        assignmentId,
        name: person.fullName,
        standsInForName,
        isDelegate,
        authority,
      };
    }),
  );
  const may = signers.flatMap(({ authority, ...signer }) =>
    authority
      ? [
          {
            ...{ ...signer, authority, inPlace: isInPlace(authority) },
            /** What stands over their signature. */
            lines: authorityLines({ authority, signerPost: signer.post }),
          },
        ]
      : [],
  );
  return may.sort((a, b) => Number(b.authority === "chair") - Number(a.authority === "chair"));
}

/** One of them by the assignment they would sign in, with the unit; null for whoever may sign for none. */
export async function signerAmong(client: Prisma.TransactionClient, assignmentId: string, on: Day) {
  const row = await client.assignment.findUnique({
    where: { id: assignmentId },
    select: { unitId: true },
  });
  if (!row?.unitId) return null;
  const { unitId } = row;
  const signers = await signersOfUnit(client, unitId, on);
  const signer = signers.find((each) => each.assignmentId === assignmentId);
  return signer ? { ...signer, unitId } : null;
}
