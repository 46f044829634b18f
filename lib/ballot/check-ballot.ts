import type { Ballot } from "./ballot";
import { fromBase64, joined } from "./bytes";
import { ballotText, choicesRefusal, type Slip } from "./slip";

const pss = { name: "RSA-PSS", saltLength: 48 };
const curve = { name: "ECDSA", namedCurve: "P-256" };

/** A slip's public key, as blind signatures are checked under it. */
export function issuingKey({ publicKey }: Pick<Slip, "publicKey">) {
  const algorithm = { name: "RSA-PSS", hash: "SHA-384" };
  return crypto.subtle.importKey("spki", fromBase64(publicKey), algorithm, true, ["verify"]);
}

/** What keeps a ballot from being one of this slip's: its choices, its token, its signature; null when nothing does. */
export async function ballotRefusal(slip: Slip, ballot: Ballot) {
  const choices = choicesRefusal(slip, ballot.choices);
  if (choices) return choices;
  if (slip.id !== ballot.slipId || !(await isIssued(slip, ballot))) return "ballot.notIssued";
  return (await isSigned(ballot)) ? null : "ballot.altered";
}

async function isIssued(slip: Slip, { prefix, publicKey, token }: Ballot) {
  const message = joined(fromBase64(prefix), fromBase64(publicKey));
  return crypto.subtle.verify(pss, await issuingKey(slip), fromBase64(token), message);
}

async function isSigned({ slipId, choices, publicKey, signature }: Ballot) {
  try {
    const raw = fromBase64(publicKey);
    const key = await crypto.subtle.importKey("raw", raw, curve, false, ["verify"]);
    const algorithm = { ...curve, hash: "SHA-256" };
    return await crypto.subtle.verify(
      algorithm,
      key,
      fromBase64(signature),
      ballotText(slipId, choices),
    );
  } catch {
    return false; // sixty-five bytes that are no point of the curve
  }
}
