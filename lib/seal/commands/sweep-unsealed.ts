import "server-only";
import { db } from "@/lib/db/client";
import type { SealedKind } from "@/lib/db/generated/enums";
import { enqueueMissing } from "@/lib/job/commands";

/** Asks for the seals that are missing among these papers, as when a job was lost or a backup is older than the seal. */
export async function sweepUnsealed(
  { kind, job }: { kind: SealedKind; job: string },
  subjectIds: readonly string[],
) {
  const sealed = await db.sealedDocument.findMany({
    where: { kind, subjectId: { in: [...subjectIds] } },
    select: { subjectId: true },
  });
  const done = new Set(sealed.map(({ subjectId }) => subjectId));
  await enqueueMissing(
    job,
    subjectIds.filter((id) => !done.has(id)),
  );
}
