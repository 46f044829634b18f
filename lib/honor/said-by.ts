import "server-only";
import { momentInSentence } from "@/lib/date-text";
import type { Prisma } from "@/lib/db/generated/client";

/** When something was said and by whom, for the sentence that it need not be said again. */
export async function saidBy(client: Prisma.TransactionClient, personId: string, at: Date) {
  const person = await client.person.findUnique({
    where: { id: personId },
    select: { fullName: true },
  });
  return { at: momentInSentence(at), who: person?.fullName ?? "" };
}
