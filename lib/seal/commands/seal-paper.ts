import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { namesOfChains } from "@/lib/audit/chain-names";
import { now } from "@/lib/clock";
import type { SealDisclosure, SealedKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import { bindScans, type Scan } from "@/lib/document/bind-scans";
import type { PaperDescription } from "@/lib/document/description";
import { paperAsPdf } from "@/lib/document/pdf";
import { env } from "@/lib/env";
import { checkAddress, evidencePage } from "../evidence-page";
import { checkCodeFrom, printedCode } from "../rules";
import type { SealedEvidence } from "../schema";
import { openSealKey } from "../seal-key";
import { sealPdf } from "../seal-pdf";

type Subject = { kind: SealedKind; subjectId: string };

type ToSeal = {
  paper: PaperDescription;
  evidence: Omit<SealedEvidence, "chain">;
  /** The audit chain whose head stands on the evidence page. */
  chainId: string;
  disclosure: SealDisclosure;
  /** Signed pages, bound in behind the paper before it is sealed. */
  scans: readonly Scan[];
};

/**
 * Seals a paper and keeps its bytes, once for each subject however often it is asked: gives the file's hash (SHA-256,
 * hexadecimal), or null where it is sealed already. Two who ask at once are taken one after the other. Who may have it
 * sealed is the caller's to decide: it follows from an act, by nobody's hand.
 */
export async function sealPaper(tx: Tx, { kind, subjectId }: Subject, toSeal: ToSeal) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`seal:${kind}:${subjectId}`}, 0))`;
  const standing = await tx.sealedDocument.count({ where: { kind, subjectId } });
  if (standing > 0) return null;

  const { paper, disclosure, chainId, scans } = toSeal;
  const evidence = { ...toSeal.evidence, chain: await chainNow(tx, chainId) };
  const code = checkCodeFrom(randomBytes(20));
  const sealedAt = now();
  const publicUrl = (env.PUBLIC_ADDRESS || env.OWN_ADDRESS).replace(/\/+$/, "");
  const marks = { code, publicUrl };
  const set = paperAsPdf({ ...paper, evidence: evidencePage(evidence, { ...marks, sealedAt }) });
  const pdf = await bindScans(set, scans);
  const key = openSealKey();
  const bytes = await sealPdf(
    pdf,
    { printedCode: printedCode(code), address: checkAddress(marks), sealedAt },
    key,
  );
  const fileHash = createHash("sha256").update(bytes).digest("hex");
  await tx.sealedDocument.create({
    data: {
      ...{ kind, subjectId, disclosure, evidence, sealedAt },
      ...{ checkCode: code, fileHash, bytes: new Uint8Array(bytes) },
      certificate: key.chain.map(String).join(""),
    },
  });
  return fileHash;
}

async function chainNow(tx: Tx, id: string) {
  const { length, headHash } = await tx.auditChain.findUniqueOrThrow({ where: { id } });
  const name = (await namesOfChains([id], tx)).get(id) ?? "";
  return { name, length, headHash };
}
