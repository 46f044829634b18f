import type { Prisma } from "@/lib/db/generated/client";
import { targetText } from "../labels";
import { droppedWords } from "../labels/closing";
import { amountOf } from "../target-figure";

/** The annex as it reads: each common target's indicator and the target in words. */
export async function findAnnex(client: Prisma.TransactionClient, covenantId: string) {
  const rows = await client.commonTarget.findMany({
    where: { covenantId },
    orderBy: { position: "asc" },
    select: {
      whole: true,
      quantity: true,
      numerator: true,
      denominator: true,
      indicator: {
        select: { code: true, name: true, type: true, unitOfMeasure: true, direction: true },
      },
    },
  });
  return rows.map(({ indicator, quantity, ...columns }) => {
    const amount = amountOf({ ...columns, quantity: quantity?.toFixed() ?? null });
    return {
      code: indicator.code,
      name: indicator.name,
      target: amount ? targetText({ indicator, amount }) : droppedWords,
    };
  });
}
