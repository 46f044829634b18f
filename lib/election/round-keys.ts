import "server-only";
import { fromBase64, toBase64, utf8 } from "@/lib/ballot/bytes";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { RoundKeyPurpose } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/transaction";
import { destroySecret, makeSecret, readSecret, roundsWithSecrets } from "./round-secrets";
import { type BoxKeys, newBoxKeys, open, seal } from "./sealed-box";

/** The private keys of a round's slips, by slip. */
type IssuingKeys = ReadonlyMap<string, Buffer>;

/** Makes the box's keys, and keeps them and the slips' private keys wrapped. */
export async function keepRoundKeys(tx: Tx, roundId: string, issuing: IssuingKeys) {
  const texts = [...issuing].map(([slipId, key]) => [slipId, toBase64(key)]);
  await keep(tx, { roundId, purpose: "issuing" }, utf8(JSON.stringify(Object.fromEntries(texts))));
  const { markKey, sealKey } = newBoxKeys();
  await keep(tx, { roundId, purpose: "box" }, Buffer.concat([markKey, sealKey]));
}

type Stage = { roundId: string; purpose: RoundKeyPurpose };

async function keep(tx: Tx, stage: Stage, content: Uint8Array) {
  const wrapped = seal(await makeSecret(stage), content, nameOf(stage));
  await tx.roundKey.create({ data: { ...stage, wrapped } });
}

export async function issuingKeysOf(tx: Tx, roundId: string): Promise<IssuingKeys> {
  const content = await unwrapped(tx, { roundId, purpose: "issuing" });
  const texts = Object.entries<string>(JSON.parse(content.toString("utf8")));
  return new Map(texts.map(([slipId, key]) => [slipId, Buffer.from(fromBase64(key))]));
}

export async function boxKeysOf(tx: Prisma.TransactionClient, roundId: string): Promise<BoxKeys> {
  const content = await unwrapped(tx, { roundId, purpose: "box" });
  return { markKey: content.subarray(0, 32), sealKey: content.subarray(32) };
}

async function unwrapped(tx: Prisma.TransactionClient, stage: Stage) {
  const { wrapped } = await tx.roundKey.findUniqueOrThrow({
    where: { roundId_purpose: stage },
    select: { wrapped: true },
  });
  return open(await readSecret(stage), wrapped, nameOf(stage));
}

function nameOf({ roundId, purpose }: Stage) {
  return utf8(`${roundId} ${purpose}`);
}

/**
 * Destroys the secrets of stages that are over: after the transaction that ended them, and again later where a process was killed
 * in between.
 */
export async function destroySpentSecrets(roundIds?: readonly string[]) {
  const ids = roundIds ?? (await roundsWithSecrets());
  const rounds = await db.voteRound.findMany({
    where: { id: { in: [...ids] }, status: { in: ["voting", "closed", "counted", "void"] } },
    select: { id: true, status: true },
  });
  for (const { id, status } of rounds) {
    await destroySecret({ roundId: id, purpose: "issuing" });
    if (status !== "voting") await destroySecret({ roundId: id, purpose: "box" });
  }
}
