import "server-only";
import { searchText } from "@/lib/search-text";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  zip: "application/zip",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
} as const;

type Kind = keyof typeof types;

/** What a browser shows without running anything of it; the rest it saves. */
const shown: readonly Kind[] = ["pdf", "jpeg", "png", "webp"];

/** Bytes as a download. */
export function fileResponse(bytes: Buffer, name: string, extension: Kind) {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": types[extension],
      "content-disposition": disposition("attachment", name, extension),
      "cache-control": "private, no-store",
    },
  });
}

type StoredFile = { bytes: Buffer; name: string; kind: Kind; sha256: string };

/** An uploaded file as what its bytes are, never as what they might be taken for; kept by one browser, which asks each time. */
export function storedFileResponse(request: Request, { bytes, name, kind, sha256 }: StoredFile) {
  const etag = `"${sha256}"`;
  const headers = {
    etag,
    "content-type": types[kind],
    "content-disposition": disposition(
      shown.includes(kind) ? "inline" : "attachment",
      ...parts(name),
    ),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
  };
  const known = request.headers.get("if-none-match") === etag;
  return new Response(known ? null : new Uint8Array(bytes), { status: known ? 304 : 200, headers });
}

function parts(name: string): [string, string] {
  const dot = name.lastIndexOf(".");
  return [name.slice(0, dot), name.slice(dot + 1)];
}

/** The name in plain letters for old browsers, and as it is for the others. */
function disposition(way: "attachment" | "inline", name: string, extension: string) {
  const plain = searchText(name).replace(/[^a-z0-9]+/g, "-");
  return `${way}; filename="${plain}.${extension}"; filename*=UTF-8''${encodeURIComponent(name)}.${extension}`;
}
