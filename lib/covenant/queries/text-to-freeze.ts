import { clusterName } from "@/lib/cluster/labels";
import type { Prisma } from "@/lib/db/generated/client";
import { plainText } from "@/lib/plain-text";
import { changesInWords } from "../annex-rules";
import type { CovenantText } from "../canonical-form";
import { witnessText } from "../labels";
import { registrationName } from "../labels/registrations";
import { findAnnex } from "./annex";
import type { LoadedCovenant } from "./covenant-row";
import { amendedText } from "./text-in-force";

type Around = {
  parties: readonly { unitId: string; name: string; asWitness: boolean }[];
  witnesses: readonly { name: string; post: string }[];
  clerkNumber?: string | undefined;
};

/** The text as it would be frozen now: shown on the page that opens signing, and frozen by the act itself. */
export async function textToFreeze(
  client: Prisma.TransactionClient,
  covenant: LoadedCovenant,
  { parties, witnesses, clerkNumber = "" }: Around,
): Promise<CovenantText> {
  const cluster = await client.cluster.findUniqueOrThrow({
    where: { id: covenant.clusterYear.clusterId },
    select: { kind: true, label: true },
  });
  const { amends, annexNumber } = covenant;
  const amended = amendedText(covenant);
  const changes = amended && changesInWords(covenant.contents, amended.last);
  return {
    number: covenant.timesOpened + 1,
    clerkNumber: plainText(clerkNumber),
    title: plainText(covenant.title),
    cluster: plainText(clusterName(cluster)),
    year: covenant.clusterYear.year,
    campaign: plainText(covenant.campaign ?? ""),
    ...(amends?.version &&
      annexNumber !== null && {
        annex: {
          number: annexNumber,
          of: plainText(amends.title),
          ofHash: amends.version.textHash,
        },
      }),
    preamble: plainText(covenant.preamble),
    contents: covenant.contents.map(({ title, text }, index) => ({
      ...(changes?.[index] && { change: changes[index] }),
      title: plainText(title),
      text: plainText(text),
    })),
    targets: await findAnnex(client, covenant.id),
    registrations: registrationsNamed(covenant, parties),
    parties: parties.filter(({ asWitness }) => !asWitness).map(({ name }) => name),
    witnesses: witnesses.map((witness) => plainText(witnessText(witness))),
    signingWitness: parties.find(({ asWitness }) => asWitness)?.name ?? "",
  };
}

/** Of the yearly covenant alone: the papers of those who promise and register, which the cluster's members do. */
function registrationsNamed(covenant: LoadedCovenant, parties: Around["parties"]) {
  const { kind, campaign, amendsId, clusterYear } = covenant;
  if (kind !== "covenant" || campaign || amendsId) return [];
  return parties
    .filter(({ unitId, asWitness }) => !asWitness && clusterYear.memberUnitIds.includes(unitId))
    .map(({ name }) => plainText(registrationName({ year: clusterYear.year, unit: name })));
}
