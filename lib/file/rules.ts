import type { StoredFileKind } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

const megabytes = 20;

/** How much one file may hold; a name longer than this, in characters, is shortened. */
export const limits = { megabytes, bytes: megabytes * 1024 * 1024, name: 180 } as const;

/** Pixels a picture may unpack into, four bytes each; more is none of a usual camera's, telephone's or scanner's. */
export const mostUnpackedPixels = 50_000_000;

/** What was laid down or begun before this moment, and kept by nobody since, is swept up: an hour is longer than any act. */
export function keptFrom(now: Date) {
  return new Date(now.getTime() - 3600 * 1000);
}

/** What a form may ask for. */
export const scans = ["pdf", "jpeg", "png"] as const satisfies readonly StoredFileKind[];
export const allKinds = [
  "pdf",
  "jpeg",
  "png",
  "webp",
  "docx",
  "xlsx",
] as const satisfies readonly StoredFileKind[];

/** Before a byte of it is read: a form without a file sends one without a name. */
export function sizeRefusal(file: { size: number; name: string } | undefined): RefusalCode | null {
  if (!file || (file.size === 0 && file.name === "")) return "file.missing";
  if (file.size === 0) return "file.empty";
  return file.size > limits.bytes ? "file.tooLarge" : null;
}

/** By what the bytes are, which need not be what the name says. */
export function kindRefusal(
  kind: StoredFileKind | null,
  accepted: readonly StoredFileKind[],
): RefusalCode | null {
  return kind && accepted.includes(kind) ? null : "file.wrongKind";
}

/** The last part of a path, visible characters only, composed, and not endless; the end with the ending is kept. */
export function plainName(name: string) {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const visible = last
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "")
    .trim();
  return [...visible].slice(-limits.name).join("") || "tep";
}

const endings: Record<StoredFileKind, readonly [string, ...string[]]> = {
  pdf: ["pdf"],
  jpeg: ["jpg", "jpeg"],
  png: ["png"],
  webp: ["webp"],
  docx: ["docx"],
  xlsx: ["xlsx"],
};

/** The endings of the files a form takes, for its file chooser: ".pdf,.jpg,.jpeg". */
export function acceptedEndings(kinds: readonly StoredFileKind[]) {
  return kinds.flatMap((kind) => endings[kind].map((ending) => `.${ending}`)).join(",");
}

/** A name whose ending says what the bytes are: nobody is handed a PDF called .exe. */
export function downloadName({ name, kind }: { name: string; kind: StoredFileKind }) {
  const [usual] = endings[kind];
  const dot = name.lastIndexOf(".");
  const ending = dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
  if (endings[kind].includes(ending)) return name;
  return `${ending ? name.slice(0, dot) : name}.${usual}`;
}
