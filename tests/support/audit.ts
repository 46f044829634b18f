import { db } from "@/lib/db/client";

/** The types of all that is on record, in no order that matters between chains. */
export async function recorded() {
  const entries = await db.auditEntry.findMany({
    orderBy: [{ chainId: "asc" }, { number: "asc" }],
  });
  return entries.map(({ type }) => type);
}
