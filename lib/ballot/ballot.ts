import { z } from "zod";
import { fromBase64, toBase64 } from "./bytes";

/** So many bytes in the one way base64 writes them: another spelling of a key would look like another key. */
function bytesOf(length: number) {
  return z
    .base64({ abort: true })
    .length(4 * Math.ceil(length / 3))
    .refine((text) => fromBase64(text).length === length && toBase64(fromBase64(text)) === text);
}

/** A point of P-256 as its two numbers; the form that also says one of them twice would be another spelling, which few programs read. */
const oneTimeKey = bytesOf(65).refine((text) => fromBase64(text)[0] === 4);

export const modulusBytes = 256;

/**
 * A ballot as it is cast, kept and counted: whoever carries it cannot change it. `publicKey` is the one-time key, P-256,
 * uncompressed; `token` the issuer's signature (RSABSSA-SHA384-PSS-Randomized) on `prefix` and that key; `signature` the
 * one-time key's (ECDSA, SHA-256, r and s) on what the slip says.
 */
export const ballot = z.strictObject({
  slipId: z.uuid(),
  choices: z.array(z.int().min(1).max(200)).max(50),
  publicKey: oneTimeKey,
  prefix: bytesOf(32),
  token: bytesOf(modulusBytes),
  signature: bytesOf(64),
});
export type Ballot = z.output<typeof ballot>;

/** What a voter's device sends to have one slip issued. */
export const blindedMessage = bytesOf(modulusBytes);
