import { createHash } from "node:crypto";
import type { DraftWords } from "@/lib/covenant/schema";
import type { TextKind } from "@/lib/db/generated/enums";
import { articlesOf } from "./articles";
import { kindLabels } from "./labels";

type Issued = { kind: TextKind; number: string; words: DraftWords };

/**
 * The one spelling of an issued text that is hashed: kind, number, name and preamble, then each chapter and article, a block
 * each with an empty line between (words were kept plain when they were saved); README.md says how to write it by hand.
 */
function issuedForm({ kind, number, words }: Issued) {
  const articles = articlesOf(kind, words.contents).flatMap(({ chapter, place, title, text }) => [
    ...[chapter, [`${place}.`, title].filter(Boolean).join(" "), text],
  ]);
  const blocks = [kindLabels[kind], `Số: ${number}`, words.title, words.preamble, ...articles];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** SHA-256 over its UTF-8 bytes, in hexadecimal. */
export function issuedHash(issued: Issued) {
  return createHash("sha256").update(issuedForm(issued), "utf8").digest("hex");
}
