import "server-only";
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { env } from "@/lib/env";
import { isForSigning, isStrongLink } from "./strength";

/** No chain of a real authority is longer. */
const longest = 8;

type Chain = { certificate: X509Certificate; sent: readonly X509Certificate[]; at: Date };

/**
 * The configured root that a certificate for signing leads to on a day, by those sent along; null where to none, and where a link can be
 * forged (SHA-1, MD5, a short key). Revocation is not asked about.
 */
export function rootOf(
  { certificate, sent, at }: Chain,
  roots: readonly X509Certificate[],
): X509Certificate | null {
  if (!isForSigning(certificate)) return null;
  let link = certificate;
  for (let step = 0; step < longest; step++) {
    if (!isWithinDays(link, at) || !isStrongLink(link)) return null;
    const below = link;
    const root = roots.find((each) => isSame(each, below) || (each.ca && issued(each, below)));
    if (root) return isWithinDays(root, at) ? root : null;
    const next = sent.find((each) => each.ca && !isSame(each, below) && issued(each, below));
    if (!next) return null;
    link = next;
  }
  return null;
}

/** The certificates in the file that SIGNING_ROOTS names; none where it names none. */
export function signingRoots() {
  if (!env.SIGNING_ROOTS) return [];
  const blocks = readFileSync(env.SIGNING_ROOTS, "utf8").match(
    /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,
  );
  return (blocks ?? []).map((pem) => new X509Certificate(pem));
}

function issued(above: X509Certificate, below: X509Certificate) {
  return below.checkIssued(above) && below.verify(above.publicKey);
}

function isSame(one: X509Certificate, other: X509Certificate) {
  return one.fingerprint256 === other.fingerprint256;
}

function isWithinDays({ validFrom, validTo }: X509Certificate, at: Date) {
  return new Date(validFrom) <= at && at <= new Date(validTo);
}
