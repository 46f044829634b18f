import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { paperResponse } from "@/lib/document/response";
import { viewResponse } from "@/lib/document/view";
import { parseIds } from "@/lib/page-ids";
import { getUnitPaper } from "@/lib/report/queries/get-unit-paper";

type Context = RouteContext<"/reports/[periodId]/[unitId]/paper/[format]">;

/** The unit's report of the period: as PDF, as Word to work on, its numbers as a workbook. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await requireActor();
  const { format, ...rest } = await params;
  const key = parseIds(rest);
  const found = key && (await getUnitPaper(actor, key));
  const response =
    format === "excel"
      ? await viewResponse(found?.sheet ?? null, "excel")
      : await paperResponse(found?.paper ?? null, format);
  return response ?? notFound();
}
