import type { Prisma } from "@/lib/db/generated/client";
import { targetsTogether } from "../annex-rules";
import type { DraftWords } from "../schema";
import type { LoadedCovenant } from "./covenant-row";
import { savedLayers } from "./saved-layers";
import { annexesInForce } from "./text-in-force";

/**
 * Of an annex: the common targets of the text it amends as they stand, in their rows, each as it was typed, so that it can be typed
 * over. Nothing for any other text.
 */
export async function typedStanding(
  client: Prisma.TransactionClient,
  { amends }: Pick<LoadedCovenant, "amends">,
): Promise<DraftWords["targets"]> {
  if (!amends) return [];
  const layers = [amends.id, ...annexesInForce(amends).map(({ id }) => id)];
  return targetsTogether(await savedLayers(client, layers));
}
