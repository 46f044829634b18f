import type { NextRequest } from "next/server";
import { requireActor } from "@/lib/auth/session";
import { signingStateRows, signingStateTitles } from "@/lib/covenant/labels/signing-state";
import { listCovenants } from "@/lib/covenant/queries/list-covenants";
import { covenantFilter } from "@/lib/covenant/schema";
import { fileResponse } from "@/lib/file-response";
import { writeWorkbook } from "@/lib/spreadsheet/write";

/** The state of signing of every covenant that the list, narrowed the same way, shows. */
export async function GET(request: NextRequest) {
  const actor = await requireActor();
  const filter = covenantFilter.parse(Object.fromEntries(request.nextUrl.searchParams));
  const { covenants } = await listCovenants(actor, filter);
  const title = "Tình hình ký kết Giao ước thi đua";
  const workbook = await writeWorkbook({
    sheetName: "Ký kết",
    title,
    columns: signingStateTitles.map((column) => ({ title: column, kind: "text" })),
    rows: signingStateRows(covenants),
  });
  return fileResponse(workbook, title, "xlsx");
}
