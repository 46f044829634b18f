import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { PaperDescription } from "@/lib/document/description";
import { findPaper, type PaperRef } from "@/lib/signed-copy/queries/find-paper";
import { saysTheSame } from "../canonical-form";
import { wordsMark } from "./words-mark";

/**
 * Whether a paper would still be printed with these words (without them: with any), and the mark of the rows this was seen from. Asked
 * before a transaction; its mark is compared once the paper is locked (`heldMark`), so that no second connection is needed there.
 */
export async function lookAtWords(
  actor: Actor,
  { paper, subjectId }: PaperRef,
  frozen?: PaperDescription,
) {
  const ref = { paper, subjectId };
  const mark = await wordsMark(db, ref);
  const found = await findPaper(actor, ref);
  return { mark, stands: found !== null && (!frozen || saysTheSame(frozen, found.description)) };
}
