import { inflateRawSync } from "node:zlib";
import { Refusal, refuse } from "@/lib/refusal";
import { limits } from "./limits";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

type Entry = { method: number; packed: number; unpacked: number; headerAt: number };

/**
 * The parts of a zip archive by name. Nothing is unpacked before the directory's sizes are within the limits,
 * and no part is unpacked beyond the size that the directory promised.
 */
export function openZip(bytes: Buffer) {
  const directory = directoryOf(bytes);
  const unpacked = [...directory.values()].reduce((sum, entry) => sum + entry.unpacked, 0);
  refuse(unpacked > limits.unpackedBytes ? "sheet.tooMuchInside" : null);
  return {
    has: (name: string) => directory.has(name),
    names: [...directory.keys()],
    part(name: string) {
      const entry = directory.get(name);
      return entry ? unpack(bytes, entry) : null;
    },
  };
}

export type Zip = ReturnType<typeof openZip>;

function directoryOf(bytes: Buffer) {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  refuse(count > limits.parts ? "sheet.tooMuchInside" : null);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry) throw damaged();
    refuse(bytes.readUInt16LE(at + 8) & 1 ? "sheet.locked" : null);
    const [nameLength, ...others] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at += 46 + others.reduce((sum, length) => sum + length, nameLength ?? 0);
  }
  return entries;
}

function endOf(bytes: Buffer) {
  const earliest = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw damaged();
}

function unpack(bytes: Buffer, { method, packed, unpacked, headerAt }: Entry) {
  if (headerAt + 30 > bytes.length || bytes.readUInt32LE(headerAt) !== localHeader) throw damaged();
  const from =
    headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  const content = bytes.subarray(from, from + packed);
  // What is stored as it is promises its own size, else it would pass by the limit on what all parts come to.
  if (method === 0 && packed !== unpacked) throw damaged();
  if (method === 0) return content;
  if (method !== 8) throw damaged();
  try {
    // Never more than promised, so that a directory that lies about its sizes gains nothing.
    return inflateRawSync(content, { maxOutputLength: Math.max(unpacked, 1) });
  } catch {
    throw damaged();
  }
}

function damaged() {
  return new Refusal("sheet.damaged");
}
