import type { Open } from "./rules";

type Settled = Pick<Open, "parties" | "signatures" | "releases" | "endedParts">;

/**
 * A covenant comes into force with the last signature it waits for: every unit has signed, was let stay out or is there no more,
 * and one that promises something has signed; a witness alone brings nothing about.
 */
export function isFullySigned({ parties, signatures, releases, endedParts = [] }: Settled) {
  const signed = new Set(signatures.map(({ unitId }) => unitId));
  const excused = new Set([...releases, ...endedParts].map(({ unitId }) => unitId));
  return (
    parties.some(({ unitId, asWitness }) => !asWitness && signed.has(unitId)) &&
    parties.every(({ unitId }) => signed.has(unitId) || excused.has(unitId))
  );
}

/** Those who promise something and have signed or still can: neither a witness, nor let stay out, nor there no more. */
export function promisersLeft({ parties, signatures, releases, endedParts = [] }: Settled) {
  const signed = new Set(signatures.map(({ unitId }) => unitId));
  const gone = new Set([...releases, ...endedParts].map(({ unitId }) => unitId));
  return parties.filter(
    ({ unitId, asWitness }) => !asWitness && (signed.has(unitId) || !gone.has(unitId)),
  );
}
