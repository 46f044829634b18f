import { type Bytes, joined } from "./bytes";

/** Room for any ballot there can be, and little enough to lie in one row. */
const paddedBytes = 1536;

/** One length for all: how long a ballot is would tell how much was chosen. */
export function padded(bytes: Uint8Array): Bytes {
  if (bytes.length >= paddedBytes) throw new RangeError("longer than any ballot");
  return joined(bytes, Uint8Array.of(0x80), new Uint8Array(paddedBytes - bytes.length - 1));
}

export function unpadded(bytes: Uint8Array): Bytes {
  const end = bytes.lastIndexOf(0x80);
  if (end < 0 || bytes.subarray(end + 1).some((byte) => byte !== 0))
    throw new RangeError("no padding");
  return Uint8Array.from(bytes.subarray(0, end));
}

/** A ballot as it travels: JSON, with spaces up to the same length. */
export function paddedText(ballot: object) {
  return JSON.stringify(ballot).padEnd(paddedBytes, " ");
}
