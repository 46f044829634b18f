import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { parseYearPath } from "@/lib/page-ids";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import { getClusterSheetOfFigures } from "@/lib/total/queries/get-sheets";
import { figuresView } from "@/lib/total/schema";

/** The cluster's figures as shown, as numbers. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/clusters/[clusterId]/[year]/excel">,
) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const view = figuresView.parse(Object.fromEntries(new URL(request.url).searchParams));
  const sheet = path && (await getClusterSheetOfFigures(actor, path, view));
  if (!sheet) notFound();
  const { name, ...rest } = sheet;
  return fileResponse(await writeWorkbook({ sheetName: "Số liệu", ...rest }), name, "xlsx");
}
