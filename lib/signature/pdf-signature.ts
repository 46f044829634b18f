/** Detached signatures as PDF programs write them: ISO 32000-1, 12.8.3.3, and PAdES, ETSI EN 319 142-1. */
const knownKinds = ["adbe.pkcs7.detached", "ETSI.CAdES.detached"];

const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/** The one signature that was added to a copy: what it signs, and how. Several or none: how many, and nothing more. */
export function signatureAfter(copyLength: number, pdf: Buffer) {
  const added = pdf.subarray(copyLength).toString("latin1");
  const ranges = [...added.matchAll(range)];
  const [only] = ranges;
  if (!only || ranges.length > 1) return { signatures: ranges.length, signature: null };
  const [start = 0, length = 0, next = 0, rest = 0] = only.slice(1).map(Number);
  const hole = pdf.subarray(length, next).toString("latin1");
  const kinds = [...added.matchAll(/\/SubFilter\s*\/([\w.]+)/g)].map(([, kind = ""]) => kind);
  return {
    signatures: 1,
    signature: {
      hole: { start: length, end: next },
      signed: Buffer.concat([pdf.subarray(0, length), pdf.subarray(next, next + rest)]),
      cms: Buffer.from(hole.replace(/[^0-9A-Fa-f]/g, ""), "hex"),
      // The hole holds the signature in hexadecimal and not a byte besides, and lies behind our bytes.
      coversAll:
        start === 0 &&
        length >= copyLength &&
        next + rest === pdf.length &&
        /^<[0-9A-Fa-f\s]+>$/.test(hole),
      isKnownKind: kinds.length > 0 && kinds.every((kind) => knownKinds.includes(kind)),
      claimedAt: claimedTime(added),
    },
  };
}

/** "/M (D:20240229093200+07'00')": as the signing program wrote it; null where it did not. */
function claimedTime(added: string) {
  const found = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?/.exec(
    added,
  );
  if (!found) return null;
  const [, year, month, day, hour, minute, second, offset = "+00", minutes = "00"] = found;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}:${minutes}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
