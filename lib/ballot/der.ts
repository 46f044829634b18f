import { fromBase64, joined, toBase64 } from "./bytes";

const p256 = fromBase64("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE").subarray(0, 26);

/** A one-time key as other programs read it: SPKI in DER, base64. */
export function keyInDer(publicKey: string) {
  return toBase64(joined(p256, fromBase64(publicKey)));
}

/** r and s as other programs read them: an ECDSA signature in DER, base64. */
export function signatureInDer(signature: string) {
  const bytes = fromBase64(signature);
  const numbers = joined(integer(bytes.subarray(0, 32)), integer(bytes.subarray(32)));
  return toBase64(joined(Uint8Array.of(0x30, numbers.length), numbers));
}

function integer(bytes: Uint8Array) {
  const start = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.subarray(start < 0 ? bytes.length - 1 : start);
  const sign = (short[0] ?? 0) >= 0x80 ? [0] : [];
  return joined(Uint8Array.of(0x02, short.length + sign.length, ...sign), short);
}
