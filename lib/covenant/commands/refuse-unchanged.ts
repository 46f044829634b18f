import "server-only";
import { refuse } from "@/lib/refusal";
import { unchangedRefusal } from "../annex-rules";
import type { LoadedCovenant } from "../queries/covenant-row";
import { amendedText } from "../queries/text-in-force";

/** An annex is put neither to the units nor before the conference, nor changed there, while a content of it says what stands already (`covenant.changesNothing`). */
export function refuseUnchanged(
  text: Pick<LoadedCovenant, "amends"> & { contents: Parameters<typeof unchangedRefusal>[0] },
) {
  refuse(unchangedRefusal(text.contents, amendedText(text)?.contents ?? []));
}
