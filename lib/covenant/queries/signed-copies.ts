import "server-only";
import { db } from "@/lib/db/client";
import { readFileBytes } from "@/lib/file/queries/file-bytes";

/** The copies of a frozen text that units signed outside, in the order of the decision, under the units' names on the page. */
export async function listSignedCopies(versionId: string) {
  const signed = await db.covenantSignature.findMany({
    where: { versionId, way: "external" },
    select: {
      unitId: true,
      external: { select: { fileId: true } },
      version: {
        select: {
          covenant: {
            select: {
              parties: { select: { unitId: true, name: true }, orderBy: { position: "asc" } },
            },
          },
        },
      },
    },
  });
  const parties = signed[0]?.version.covenant.parties ?? [];
  const read = parties.map(async ({ unitId, name }) => {
    const fileId = signed.find((each) => each.unitId === unitId)?.external?.fileId;
    const bytes = fileId && (await readFileBytes(fileId));
    return bytes ? [{ unit: name, bytes }] : [];
  });
  return (await Promise.all(read)).flat();
}
