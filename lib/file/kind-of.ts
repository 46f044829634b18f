import "server-only";
import { fileTypeFromBuffer } from "file-type";
import type { StoredFileKind } from "@/lib/db/generated/enums";

const kinds: Readonly<Record<string, StoredFileKind>> = {
  pdf: "pdf",
  jpg: "jpeg",
  png: "png",
  webp: "webp",
  docx: "docx",
  xlsx: "xlsx",
};

/** What the bytes are; null for whatever we do not take, and for what cannot be told, such as text, HTML and SVG. */
export async function kindOf(bytes: Uint8Array): Promise<StoredFileKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return (found && kinds[found.ext]) ?? null;
}

/** Whether the end is missing, as when a scanner's memory stick was pulled out: what begins well may be half a file. */
export function isCutShort(bytes: Buffer, kind: StoredFileKind) {
  const end = (length: number) => bytes.subarray(-length);
  if (kind === "pdf") return !end(2048).includes("%%EOF");
  if (kind === "jpeg") return !end(4096).includes(Buffer.from([0xff, 0xd9]));
  if (kind === "png") return !end(64).includes("IEND");
  if (kind === "webp") return bytes.length < bytes.readUInt32LE(4) + 8;
  return !end(0xffff + 22).includes(Buffer.from("PK\x05\x06", "latin1"));
}
