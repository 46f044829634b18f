import { whoDid } from "@/lib/audit/queries";
import type { Prisma } from "@/lib/db/generated/client";

/** Of a frozen text, by its hash, that was taken back: when, by whom and why. Null for every other text. */
export async function findWithdrawal(
  client: Prisma.TransactionClient,
  text: { covenantId: string; textHash: string },
) {
  const version = await client.covenantVersion.findFirst({
    where: { ...text, withdrawal: { isNot: null } },
    select: { id: true, withdrawal: { select: { reason: true, withdrawnAt: true } } },
  });
  if (!version?.withdrawal) return null;
  return { ...version.withdrawal, by: await whoTookBack(client, version.id) };
}

/** "đồng chí Lê Thị Hạnh, Thư ký …", as the record names them. */
export function whoTookBack(client: Prisma.TransactionClient, versionId: string) {
  return whoDid(client, { type: "covenant.takenBack", subjectId: versionId });
}
