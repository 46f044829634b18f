import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { ratingSheetTitles, workRatingLabels } from "@/lib/honor/labels";
import { listHonors } from "@/lib/honor/queries/list-honors";
import { writeWorkbook } from "@/lib/spreadsheet/write";

/** An empty sheet for how years were rated, the ratings among its notes; for whoever keeps the history. */
export async function GET() {
  if (!(await listHonors(await requireActor()))) notFound();
  const workbook = await writeWorkbook({
    sheetName: "Xếp loại",
    columns: ratingSheetTitles.map((title) => ({ title, kind: "text", width: 22 })),
    rows: [],
    notes: [
      "Mỗi dòng một năm của một đơn vị, bộ phận hoặc cá nhân; ngày ghi như 29/02/2024.",
      `Cột Xếp loại ghi một trong: ${Object.values(workRatingLabels).join("; ")}.`,
      "Cột Có kỷ luật: ghi “có” nếu trong năm có kỷ luật từ cảnh cáo trở lên.",
    ],
  });
  return fileResponse(workbook, "Mẫu nhập xếp loại, kỷ luật", "xlsx");
}
