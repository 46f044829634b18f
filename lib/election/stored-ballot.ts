import type { Ballot } from "@/lib/ballot/ballot";
import { fromBase64, toBase64 } from "@/lib/ballot/bytes";
import type { Slip } from "@/lib/ballot/slip";

type StoredSlip = Omit<Slip, "publicKey"> & { publicKey: Uint8Array };

export const slipParts = {
  ...{
    id: true,
    title: true,
    options: true,
    leastChoices: true,
    mostChoices: true,
    publicKey: true,
  },
} as const;

/** A stored slip, its key as text. */
export function slipOf({
  id,
  title,
  options,
  leastChoices,
  mostChoices,
  publicKey,
}: StoredSlip): Slip {
  return { id, title, options, leastChoices, mostChoices, publicKey: toBase64(publicKey) };
}

type StoredBallot = {
  slipId: string;
  choices: number[];
  publicKey: Uint8Array;
  prefix: Uint8Array;
  token: Uint8Array;
  signature: Uint8Array;
};

export function ballotOf(row: StoredBallot): Ballot {
  const { slipId, choices, publicKey, prefix, token, signature } = row;
  return {
    ...{ slipId, choices, publicKey: toBase64(publicKey), prefix: toBase64(prefix) },
    ...{ token: toBase64(token), signature: toBase64(signature) },
  };
}

export function ballotToDb({ slipId, choices, publicKey, prefix, token, signature }: Ballot) {
  return {
    ...{ slipId, choices, publicKey: fromBase64(publicKey), prefix: fromBase64(prefix) },
    ...{ token: fromBase64(token), signature: fromBase64(signature) },
  };
}
