import type { Actor } from "@/lib/auth/actor";
import { openForSigning } from "@/lib/covenant/commands/open-for-signing";
import { presentToConference } from "@/lib/covenant/commands/present-to-conference";
import { recordAdoption } from "@/lib/covenant/commands/record-adoption";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { signCovenant } from "@/lib/covenant/commands/sign-covenant";
import { db } from "@/lib/db/client";
import { visitor } from "./cast";
import { demoPassword } from "./people";

export async function revisionOf(id: string) {
  const { revision } = await db.covenant.findUniqueOrThrow({
    where: { id },
    select: { revision: true },
  });
  return revision;
}

/** Common targets as they are typed, by the codes of the catalogue. */
export async function commonTargets(typed: readonly { code: string; typed: string }[]) {
  const indicators = await db.indicator.findMany({
    where: { code: { in: typed.map(({ code }) => code) } },
    select: { id: true, code: true },
  });
  const idOf = new Map(indicators.map(({ id, code }) => [code, id]));
  return typed.map(({ code, typed: words }) => ({
    indicatorId: idOf.get(code) ?? "",
    typed: words,
  }));
}

type ToSigning = { covenantId: string; eventId: string; units: number };

/** Presented, adopted by every hand and opened for signing; gives the hash of the text. */
export async function takeToSigning(secretary: Actor, { covenantId, eventId, units }: ToSigning) {
  const revision = await revisionOf(covenantId);
  const hands = { presentUnits: units, agreedUnits: units, disagreedUnits: 0 };
  await presentToConference(secretary, { covenantId, revision });
  await recordAdoption(secretary, { covenantId, revision, eventId, ...hands });
  await openForSigning(secretary, { covenantId, revision, witnesses: [] });
  const { textHash } = await db.covenantVersion.findFirstOrThrow({
    where: { covenantId },
    select: { textHash: true },
  });
  return textHash;
}

/** Read to the end and signed, one after the other. */
export async function signAll(
  leaders: readonly Actor[],
  text: { covenantId: string; textHash: string },
) {
  for (const leader of leaders) {
    await recordReading(leader, text);
    await signCovenant(leader, { ...text, password: demoPassword }, visitor);
  }
}
