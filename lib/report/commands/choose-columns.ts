import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/transaction";
import type { EntryColumnsInput } from "../schema";

/** Keeps one person's own choice of columns; not put on record. */
export function chooseColumns({ personId }: Actor, columns: EntryColumnsInput) {
  return transaction(async (tx) => {
    const create = { personId, ...columns };
    await tx.entryColumns.upsert({ where: { personId }, create, update: columns });
  });
}
