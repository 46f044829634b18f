import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { awardSheetTitles } from "@/lib/honor/labels";
import { listHonors } from "@/lib/honor/queries/list-honors";
import { writeWorkbook } from "@/lib/spreadsheet/write";

/** An empty sheet for the history of awards, the catalogue's codes among its notes. */
export async function GET() {
  const honors = await listHonors(await requireActor());
  if (!honors) notFound();
  const workbook = await writeWorkbook({
    sheetName: "Thành tích",
    columns: awardSheetTitles.map((title) => ({ title, kind: "text", width: 22 })),
    rows: [],
    notes: [
      "Mỗi dòng một thành tích; ngày ghi như 29/02/2024.",
      "Cột Chuyên đề, đột xuất: ghi “có” nếu không phải khen thưởng theo công trạng.",
      ...honors.map(({ code, name }) => `${code}: ${name}`),
    ],
  });
  return fileResponse(workbook, "Mẫu nhập thành tích khen thưởng", "xlsx");
}
