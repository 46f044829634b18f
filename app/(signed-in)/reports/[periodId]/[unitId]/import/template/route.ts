import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { parseIds } from "@/lib/page-ids";
import { getUnitWorkbook } from "@/lib/report/queries/report-workbook";

type Context = RouteContext<"/reports/[periodId]/[unitId]/import/template">;

/** The form of a unit's report, to be filled in with Excel. */
export async function GET(_: Request, { params }: Context) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const workbook = key && (await getUnitWorkbook(actor, key));
  if (!workbook) notFound();
  return fileResponse(workbook.bytes, workbook.name, "xlsx");
}
