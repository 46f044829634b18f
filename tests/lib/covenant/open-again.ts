import { at } from "@/lib/clock";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { db } from "@/lib/db/client";
import { type ClusterOfFive, morning } from "./a-cluster-of-five";
import { aConference, openText } from "./a-covenant";

/** A covenant that was taken back, adopted anew in the same words and open for signing once more. */
export async function openAgain({ secretary, ...cluster }: ClusterOfFive, covenantId: string) {
  const { revision } = await db.covenant.findUniqueOrThrow({ where: { id: covenantId } });
  const eventId = await aConference(cluster.clusterYearId);
  const units = cluster.unitIds.length;
  const hands = { presentUnits: units, agreedUnits: units, disagreedUnits: 0 };
  await presentToConference(secretary, { covenantId, revision });
  await at(morning, () => recordAdoption(secretary, { covenantId, revision, eventId, ...hands }));
  await at(morning, () => openForSigning(secretary, { covenantId, revision, witnesses: [] }));
  return openText(covenantId);
}
