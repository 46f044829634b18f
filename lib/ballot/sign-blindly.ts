import "server-only";
import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateDecrypt,
  publicEncrypt,
} from "node:crypto";
import { promisify } from "node:util";
import { Refusal } from "@/lib/refusal";
import { modulusBytes } from "./ballot";

const raw = { padding: constants.RSA_NO_PADDING };

/** A slip's key pair in DER: what is published, and what signs until issuing is closed. */
export async function newIssuingKey() {
  const { publicKey, privateKey } = await promisify(generateKeyPair)("rsa", {
    modulusLength: modulusBytes * 8,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  return { publicKey: Uint8Array.from(publicKey), privateKey };
}

/**
 * BlindSign of RFC 9474, by OpenSSL's raw RSA: a four-hundredth of the time that it takes in JavaScript. As the RFC asks, what was
 * signed is checked against the public key before it leaves. Refuses `ballot.malformed` for a number that is not below the modulus.
 */
export function signBlindly(privateKey: Buffer, blinded: Uint8Array) {
  const key = createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" });
  const signature = rawPower(() => privateDecrypt({ key, ...raw }, blinded));
  const again = publicEncrypt({ key: createPublicKey(key), ...raw }, signature);
  if (!again.equals(blinded)) throw new Error("blind signature does not check");
  return Uint8Array.from(signature);
}

function rawPower(run: () => Buffer) {
  try {
    return run();
  } catch {
    throw new Refusal("ballot.malformed");
  }
}
