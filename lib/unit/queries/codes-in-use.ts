import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { Span } from "@/lib/spans";

/** The codes that a unit bears already on one of the days on which one of these would bear them. */
export async function codesInUse(
  client: Prisma.TransactionClient,
  units: readonly (Span & { code: string })[],
) {
  const rows = await client.$queryRaw<{ code: string }[]>`
    select distinct n.code
    from jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as n(code text, "fromOn" date, "toOn" date)
    join units u on u.code = n.code and daterange(u.from_on, u.to_on, '[]') && daterange(n."fromOn", n."toOn", '[]')`;
  return rows.map(({ code }) => code);
}
