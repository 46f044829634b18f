import {
  constants,
  createHash,
  createPublicKey,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import { fromBase64, joined, toBase64 } from "@/lib/ballot/bytes";
import type { IssuedSlip } from "@/lib/ballot/own-slip";
import type { Slip } from "@/lib/ballot/slip";

const curve = { name: "ECDSA", namedCurve: "P-256" };

/**
 * A voter's device written a second time after RFC 9474, with big integers and OpenSSL: hundreds of voters in seconds, and a check
 * that server and library keep to the RFC and not only to one another.
 */
export async function aDevice(slip: Slip) {
  const pair = await crypto.subtle.generateKey(curve, true, ["sign", "verify"]);
  const own = {
    slipId: slip.id,
    privateKey: await crypto.subtle.exportKey("jwk", pair.privateKey),
    publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))),
    prefix: toBase64(randomBytes(32)),
  };
  const key = createPublicKey({
    key: Buffer.from(slip.publicKey, "base64"),
    format: "der",
    type: "spki",
  });
  const n = modulusOf(key);
  const encoded = encode(joined(fromBase64(own.prefix), fromBase64(own.publicKey)));
  const r = numberOf(randomBytes(256)) % n;
  const hidden = (numberOf(encoded) * numberOf(power(key, bytesOf(r)))) % n;
  return {
    blinded: toBase64(bytesOf(hidden)),
    unblind: (signature: string): IssuedSlip => {
      const token = bytesOf((numberOf(fromBase64(signature)) * inverse(r, n)) % n);
      return { ...own, token: toBase64(token) };
    },
  };
}

/** EMSA-PSS with SHA-384, 48 bytes of salt, for 2048 bits. */
function encode(message: Uint8Array) {
  const salt = randomBytes(48);
  const hash = sha384(joined(new Uint8Array(8), sha384(message), salt));
  const db = joined(new Uint8Array(256 - 48 - 48 - 2), Uint8Array.of(1), salt);
  const mask = Buffer.concat(
    [0, 1, 2, 3, 4].map((at) => sha384(joined(hash, Uint8Array.of(0, 0, 0, at)))),
  );
  const masked = db.map((byte, at) => byte ^ (mask[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return joined(masked, hash, Uint8Array.of(0xbc));
}

function sha384(bytes: Uint8Array) {
  return createHash("sha384").update(bytes).digest();
}

function power(key: KeyObject, base: Uint8Array) {
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, base);
}

function modulusOf(key: KeyObject) {
  return numberOf(Buffer.from(key.export({ format: "jwk" }).n ?? "", "base64url"));
}

function numberOf(bytes: Uint8Array) {
  return BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
}

function bytesOf(number: bigint) {
  return Uint8Array.from(Buffer.from(number.toString(16).padStart(512, "0"), "hex"));
}

function inverse(number: bigint, modulus: bigint) {
  let [a, b, x, y] = [number, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}
