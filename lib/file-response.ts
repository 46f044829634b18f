import "server-only";
import { searchText } from "@/lib/search-text";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

/** Bytes as a download: its name in plain letters for old browsers, and as it is for the others. */
export function fileResponse(bytes: Buffer, name: string, extension: keyof typeof types) {
  const plain = searchText(name).replace(/[^a-z0-9]+/g, "-");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": types[extension],
      "content-disposition": `attachment; filename="${plain}.${extension}"; filename*=UTF-8''${encodeURIComponent(name)}.${extension}`,
      "cache-control": "private, no-store",
    },
  });
}
