import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { clusterName, directoryRows, directoryTitles } from "@/lib/cluster/labels";
import { getDirectory } from "@/lib/cluster/queries/directory";
import { fileResponse } from "@/lib/file-response";
import { writeWorkbook } from "@/lib/spreadsheet/write";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/clusters/[clusterId]/directory/excel">,
) {
  const actor = await requireActor();
  const { clusterId } = await params;
  const directory = await getDirectory(actor, clusterId);
  if (!directory) notFound();
  const title = `Danh bạ ${clusterName(directory)}`;
  const workbook = await writeWorkbook({
    sheetName: "Danh bạ",
    title,
    columns: directoryTitles.map((column) => ({ title: column, kind: "text" })),
    rows: directoryRows(directory),
  });
  return fileResponse(workbook, title, "xlsx");
}
