import { notFound } from "next/navigation";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import { unitKindTitles, unitSheetTitles } from "@/lib/unit/labels";

export async function GET() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();
  const workbook = await writeWorkbook({
    sheetName: "Đơn vị",
    columns: unitSheetTitles.map((title) => ({ title, kind: "text", width: 22 })),
    rows: [],
    notes: [
      "Mỗi đơn vị một dòng.",
      "Cột Mã: mã đơn vị hành chính, ví dụ: 00454. Hai đơn vị không cùng mã trong cùng thời gian.",
      `Cột Loại: ${Object.values(unitKindTitles).join(", ")}.`,
      "Cột Tên: tên địa phương, không ghi loại, ví dụ: Đông Anh.",
      "Cột Trực thuộc: mã, hoặc tên kèm loại của đơn vị cấp trên (huyện Đông Anh). Để trống là trực thuộc cơ quan đang nhập.",
      "Cột Từ ngày, Đến hết ngày: ngày/tháng/năm, ví dụ: 01/07/2025. Đơn vị đang hoạt động để trống ngày cuối.",
    ],
  });
  return fileResponse(workbook, "Mẫu nhập đơn vị", "xlsx");
}
