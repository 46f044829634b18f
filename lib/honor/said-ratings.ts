import "server-only";
import { dayFromDb } from "@/lib/dates";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/refusal";
import { saidBy } from "./said-by";

/** What was said of these units' years, the latest last. */
export async function saidRatings(
  client: Prisma.TransactionClient,
  ratings: readonly { unitId: string; year: number }[],
) {
  const rows = await client.yearlyRating.findMany({
    where: {
      unitId: { in: [...new Set(ratings.map(({ unitId }) => unitId))] },
      year: { in: [...new Set(ratings.map(({ year }) => year))] },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ decidedOn, ...row }) => ({ ...row, decidedOn: dayFromDb(decidedOn) }));
}

/** `rating.known`, with when the last of it was said and by whom. */
export async function ratingsKnown(
  client: Prisma.TransactionClient,
  said: readonly { personId: string; at: Date }[],
) {
  const last = said.at(-1);
  return new Refusal("rating.known", last && (await saidBy(client, last.personId, last.at)));
}
