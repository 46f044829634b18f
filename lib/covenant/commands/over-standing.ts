import "server-only";
import type { Tx } from "@/lib/db/transaction";
import { startingFromStanding } from "../annex-rules";
import type { LoadedCovenant } from "../queries/covenant-row";
import { typedStanding } from "../queries/standing-typed";
import { amendedText } from "../queries/text-in-force";
import type { SaveDraftInput } from "../schema";

/**
 * An annex as it is written over the text in force: a content chosen and left blank begins as the words that stand, and of the common
 * targets, all of which the form shows, only those that say something else belong to it. Any other text as it came.
 */
export async function overStanding(
  tx: Tx,
  covenant: LoadedCovenant,
  input: SaveDraftInput,
): Promise<SaveDraftInput> {
  const amended = amendedText(covenant);
  if (!amended) return input;
  const standing = await typedStanding(tx, covenant);
  const says = (typed: string) => typed.toLowerCase().replaceAll(/\s/g, "");
  const isUnchanged = (row: SaveDraftInput["targets"][number]) =>
    standing.some(
      (old) => old.indicatorId === row.indicatorId && says(old.typed) === says(row.typed),
    );
  return {
    ...input,
    contents: startingFromStanding(input.contents, amended.contents),
    targets: input.targets.filter((row) => !isUnchanged(row)),
  };
}
