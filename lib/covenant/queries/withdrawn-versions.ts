import "server-only";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { committeeName } from "@/lib/unit/labels";
import { namedUnit, unitAsOf } from "@/lib/unit/queries/named-unit";
import { readCanonicalForm } from "../canonical-form";
import { whoTookBack } from "./find-withdrawal";

/** The texts that were taken back, newest first, with who did it, the reason and the signatures that became void with them. */
export async function listWithdrawn(covenantId: string) {
  const versions = await db.covenantVersion.findMany({
    where: { covenantId, withdrawal: { isNot: null } },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      canonicalText: true,
      frozenAt: true,
      withdrawal: { select: { reason: true, withdrawnAt: true } },
      signatures: {
        select: {
          ...{ unitId: true, signerName: true, signerPost: true, signedAt: true },
          unit: { select: namedUnit },
        },
        orderBy: { signedAt: "asc" },
      },
    },
  });
  const found = versions.map(async ({ id, withdrawal, canonicalText, signatures, ...version }) => {
    if (!withdrawal) return [];
    const by = await whoTookBack(db, id);
    const text = readCanonicalForm(canonicalText);
    return [{ ...version, ...withdrawal, by, text, signatures: signatures.map(voided) }];
  });
  return (await Promise.all(found)).flat();
}

function voided({
  unit,
  signedAt,
  ...signer
}: {
  unit: Parameters<typeof unitAsOf>[0];
  signedAt: Date;
  unitId: string;
  signerName: string;
  signerPost: string;
}) {
  return { ...signer, unit: committeeName(unitAsOf(unit, dayOf(signedAt))) };
}
