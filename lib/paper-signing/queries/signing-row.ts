import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { PaperDescription } from "@/lib/document/description";
import { signersOf } from "@/lib/signed-copy/rules";
import { canonicalForm } from "../canonical-form";

const parts = {
  ...{ id: true, clusterYearId: true, paper: true, subjectId: true, number: true },
  ...{ canonicalText: true, textHash: true, description: true, personName: true, openedAt: true },
  withdrawal: { select: { reason: true, personName: true, withdrawnAt: true } },
  completion: { select: { completedAt: true } },
  places: {
    select: {
      ...{ position: true, authority: true, name: true, personId: true, assignmentId: true },
      person: { select: { fullName: true } },
      signature: {
        select: {
          ...{ way: true, signerName: true, signerPost: true, capacity: true, signedAt: true },
          copyId: true,
        },
      },
    },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.PaperSigningSelect;

type Row = Prisma.PaperSigningGetPayload<{ select: typeof parts }>;

/** A paper opened for signing, with its places as they are printed; null when unknown. */
export async function findSigning(client: Prisma.TransactionClient, id: string) {
  const row = await client.paperSigning.findUnique({ where: { id }, select: parts });
  return row && read(row);
}

export type SigningRow = NonNullable<Awaited<ReturnType<typeof findSigning>>>;

type Ref = { paper: Row["paper"]; subjectId: string };

/** Every opening of a paper, the latest first. */
export async function findSigningsOf(client: Prisma.TransactionClient, { paper, subjectId }: Ref) {
  const rows = await client.paperSigning.findMany({
    where: { paper, subjectId },
    select: parts,
    orderBy: { number: "desc" },
  });
  return rows.map(read);
}

function read({ description: kept, ...row }: Row) {
  // Written by openPaper, in this very shape.
  const description = kept as unknown as PaperDescription;
  // What is shown and printed is what was hashed, or nothing.
  if (canonicalForm({ ...row, description }) !== row.canonicalText)
    throw new Error(`the words kept of ${row.id} are not those that were hashed`);
  const labels = signersOf(description);
  return {
    ...{ ...row, description },
    places: row.places.map((place, index) => ({ ...place, label: labels[index] ?? "" })),
  };
}
