import { notFound } from "next/navigation";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { clusterSheetTitles } from "@/lib/cluster/labels";
import { fileResponse } from "@/lib/file-response";
import { writeWorkbook } from "@/lib/spreadsheet/write";

export async function GET() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();
  const workbook = await writeWorkbook({
    sheetName: "Cụm thi đua",
    columns: clusterSheetTitles.map((title) => ({ title, kind: "text", width: 30 })),
    rows: [],
    notes: [
      "Mỗi đơn vị một dòng, theo thứ tự trong quyết định.",
      "Cột Cụm: tên như trong quyết định, ví dụ: số 3, II, Khu trung tâm. Để trống là cùng cụm với dòng trên.",
      "Cột Thứ tự: 1, 2, 3 … trong từng cụm. Để trống là theo thứ tự dòng.",
      "Cột Đơn vị: tên (xã Đông Anh) hoặc mã đơn vị.",
    ],
  });
  return fileResponse(workbook, "Mẫu lập cụm thi đua", "xlsx");
}
