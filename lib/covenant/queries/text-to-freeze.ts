import { clusterName } from "@/lib/cluster/labels";
import type { Prisma } from "@/lib/db/generated/client";
import type { CovenantText } from "../canonical-form";
import { witnessText } from "../labels";
import { plainText } from "../plain-text";
import { findAnnex } from "./annex";
import type { LoadedCovenant } from "./covenant-row";

type Around = {
  parties: readonly { name: string; asWitness: boolean }[];
  witnesses: readonly { name: string; post: string }[];
};

/** The text as it would be frozen now: shown on the page that opens signing, and frozen by the act itself. */
export async function textToFreeze(
  client: Prisma.TransactionClient,
  covenant: LoadedCovenant,
  { parties, witnesses }: Around,
): Promise<CovenantText> {
  const cluster = await client.cluster.findUniqueOrThrow({
    where: { id: covenant.clusterYear.clusterId },
    select: { kind: true, label: true },
  });
  return {
    number: covenant.timesOpened + 1,
    title: plainText(covenant.title),
    cluster: plainText(clusterName(cluster)),
    year: covenant.clusterYear.year,
    campaign: plainText(covenant.campaign ?? ""),
    preamble: plainText(covenant.preamble),
    contents: covenant.contents.map(({ title, text }) => ({
      title: plainText(title),
      text: plainText(text),
    })),
    targets: await findAnnex(client, covenant.id),
    parties: parties.filter(({ asWitness }) => !asWitness).map(({ name }) => name),
    witnesses: witnesses.map((witness) => plainText(witnessText(witness))),
    signingWitness: parties.find(({ asWitness }) => asWitness)?.name ?? "",
  };
}
