import type { StoredFileKind } from "@/lib/db/generated/enums";
import { acceptedEndings, limits } from "./rules";

const kindLabels: Record<StoredFileKind, string> = {
  pdf: "PDF",
  jpeg: "ảnh JPEG",
  png: "ảnh PNG",
  webp: "ảnh WebP",
  docx: "Word (.docx)",
  xlsx: "Excel (.xlsx)",
};

/** "PDF, ảnh JPEG hoặc ảnh PNG". */
export function kindsText(kinds: readonly StoredFileKind[]) {
  const words = kinds.map((kind) => kindLabels[kind]);
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} hoặc ${words.at(-1)}`;
}

/** What a form's upload field is told: which files it takes and how large, in words and for the browser. */
export function uploadWords(kinds: readonly StoredFileKind[]) {
  return {
    accept: acceptedEndings(kinds),
    hint: `Tệp ${kindsText(kinds)}, nhiều nhất ${limits.megabytes} MB.`,
    mostMegabytes: limits.megabytes,
  };
}
