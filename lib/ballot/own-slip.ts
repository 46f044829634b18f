import { RSABSSA } from "@cloudflare/blindrsa-ts";
import type { Ballot } from "./ballot";
import { fromBase64, joined, toBase64 } from "./bytes";
import { issuingKey } from "./check-ballot";
import { ballotText, type Choices, type Slip } from "./slip";

/** What a voter's device does; nothing of it but the blinded message and the finished ballot ever leaves the device. */
const suite = RSABSSA.SHA384.PSS.Randomized();
const curve = { name: "ECDSA", namedCurve: "P-256" };

type OwnKey = { slipId: string; privateKey: JsonWebKey; publicKey: string; prefix: string };
/** A key made and hidden in a blinded message, to be kept before it is sent: the answer is worth nothing without it. */
export type AskedSlip = OwnKey & { blinded: string; inverse: string; token: null };
/** A slip that has been issued: it can be filled in. */
export type IssuedSlip = OwnKey & { token: string };
export type OwnSlip = AskedSlip | IssuedSlip;

export async function prepareSlip(slip: Slip): Promise<AskedSlip> {
  const pair = await crypto.subtle.generateKey(curve, true, ["sign", "verify"]);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const message = suite.prepare(publicKey);
  const { blindedMsg, inv } = await suite.blind(await issuingKey(slip), message);
  return {
    ...{ slipId: slip.id, privateKey: await crypto.subtle.exportKey("jwk", pair.privateKey) },
    ...{ publicKey: toBase64(publicKey), prefix: toBase64(message.subarray(0, 32)) },
    ...{ blinded: toBase64(blindedMsg), inverse: toBase64(inv), token: null },
  };
}

/** Takes the blinding off. Throws when the signature is not the issuer's. What could lead back to the seat is dropped. */
export async function unblind(
  slip: Slip,
  { slipId, privateKey, publicKey, prefix, inverse }: AskedSlip,
  blindSignature: string,
): Promise<IssuedSlip> {
  const message = joined(fromBase64(prefix), fromBase64(publicKey));
  const key = await issuingKey(slip);
  const token = await suite.finalize(key, message, fromBase64(blindSignature), fromBase64(inverse));
  return { slipId, privateKey, publicKey, prefix, token: toBase64(token) };
}

export async function fillIn(own: IssuedSlip, choices: Choices): Promise<Ballot> {
  const { slipId, publicKey, prefix, token } = own;
  const key = await crypto.subtle.importKey("jwk", own.privateKey, curve, false, ["sign"]);
  const algorithm = { ...curve, hash: "SHA-256" };
  const signature = await crypto.subtle.sign(algorithm, key, ballotText(slipId, choices));
  return {
    ...{ slipId, choices: [...choices], publicKey, prefix, token },
    signature: toBase64(new Uint8Array(signature)),
  };
}
