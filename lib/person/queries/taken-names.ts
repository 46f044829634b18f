import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Contact, Holders } from "../rules";

/** The user names that begin like one of these. */
export async function takenNames(client: Prisma.TransactionClient, beginnings: readonly string[]) {
  const rows = await client.person.findMany({
    where: { OR: [...new Set(beginnings)].map((start) => ({ userName: { startsWith: start } })) },
    select: { userName: true },
  });
  return new Set(rows.map(({ userName }) => userName));
}

/** Who signs in with one of these telephone numbers and addresses already. */
export async function holdersOf(
  client: Prisma.TransactionClient,
  contacts: readonly Contact[],
): Promise<Holders> {
  const phones = contacts.flatMap(({ phone }) => phone ?? []);
  const emails = contacts.flatMap(({ email }) => email ?? []);
  const rows = await client.person.findMany({
    where: { OR: [{ phone: { in: phones } }, { email: { in: emails } }] },
    select: { id: true, phone: true, email: true },
  });
  return {
    ofPhone: new Map(rows.map(({ id, phone }) => [phone, id])),
    ofEmail: new Map(rows.map(({ id, email }) => [email, id])),
  };
}
