import "server-only";
import { createHash } from "node:crypto";
import { addressLimit, limitedTry } from "@/lib/account/commands/limited-try";
import type { Visitor } from "@/lib/auth/visitor";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal, wordsOf } from "@/lib/refusal";
import { type EvidenceLine, evidenceWords } from "../labels";
import { codesIn, lettersIn, outcomeOf, readCode } from "../rules";
import { sealedEvidence } from "../schema";

const shown = { disclosure: true, evidence: true, sealedAt: true, checkCode: true } as const;
type Row = Prisma.SealedDocumentGetPayload<{ select: typeof shown }>;

/** What anyone may be told of a sealed paper; of an internal one nothing but that it is there. */
export type ShownPaper = { code: string; evidence: readonly EvidenceLine[] | null };

/** The paper, why there is none, or, to be said beside the field, why what was typed is no code. */
type CheckedCode = { paper: ShownPaper } | { refused: string } | { mistyped: string };

/**
 * The paper a printed code belongs to, for whoever has it before them, or the sentence why there is none. Looks that find
 * nothing are counted by network address; what can be no code is looked for nowhere and counts for nothing.
 */
export async function checkCode(visitor: Visitor, typed: string): Promise<CheckedCode> {
  const code = readCode(typed);
  if (!code) return { mistyped: wordsOf(mistypedCode(typed)) };
  try {
    const find = (tx: Prisma.TransactionClient) =>
      tx.sealedDocument.findUnique({ where: { checkCode: code }, select: shown });
    return { paper: shownPaper(await found(visitor, find)) };
  } catch (fault) {
    if (fault instanceof Refusal) return { refused: wordsOf(fault) };
    throw fault;
  }
}

function mistypedCode(typed: string) {
  const count = lettersIn(typed);
  return count === 0
    ? new Refusal("seal.codeMissing")
    : new Refusal("seal.codeMistyped", { count: String(count) });
}

/**
 * Whether a file is, byte for byte, a paper kept here ("matches"), or only claims to be one: by a code that stands in it,
 * or by the page it was handed in on ("differs"). It is looked at in memory and kept nowhere. Refuses `seal.unknown` and
 * `seal.checkedTooOften`.
 */
export async function checkFile(visitor: Visitor, { file, code }: { file: File; code: string }) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  const codes = [...codesIn(bytes), readCode(code)].filter((each) => each !== null);
  return found(visitor, async (tx) => {
    const kept = await tx.sealedDocument.findUnique({ where: { fileHash }, select: shown });
    const claimed = await tx.sealedDocument.count({ where: { checkCode: { in: codes } } });
    const outcome = outcomeOf({ isKept: kept !== null, claimsKept: claimed > 0 });
    if (outcome === "unknown") return null;
    return { outcome, paper: kept && shownPaper(kept) };
  });
}

/** What a look finds; one that finds nothing counts against its address. */
function found<T>(visitor: Visitor, find: (tx: Prisma.TransactionClient) => Promise<T | null>) {
  return limitedTry(
    [addressLimit(visitor, "check")],
    async (tx) => (await find(tx)) ?? new Refusal("seal.unknown"),
    "seal.checkedTooOften",
  );
}

function shownPaper({ disclosure, evidence, sealedAt, checkCode }: Row): ShownPaper {
  const isOpen = disclosure === "evidence";
  return {
    code: checkCode,
    evidence: isOpen ? evidenceWords(sealedEvidence.parse(evidence), sealedAt) : null,
  };
}
