import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import { getUnitSheet } from "@/lib/total/queries/get-sheets";

/** The unit's years, as reported and restated, as numbers. */
export async function GET(_: Request, { params }: RouteContext<"/units/[unitId]/figures/excel">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const sheet = ids && (await getUnitSheet(actor, ids.unitId));
  if (!sheet) notFound();
  const { name, ...rest } = sheet;
  return fileResponse(await writeWorkbook({ sheetName: "Số liệu", ...rest }), name, "xlsx");
}
