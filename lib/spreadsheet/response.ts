import "server-only";
import { searchText } from "@/lib/search-text";

/** A workbook as a download: its name in plain letters for old browsers, and as it is for the others. */
export function workbookResponse(workbook: Buffer, name: string) {
  const plain = searchText(name).replace(/[^a-z0-9]+/g, "-");
  return new Response(new Uint8Array(workbook), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${plain}.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`,
      "cache-control": "private, no-store",
    },
  });
}
