import { notFound } from "next/navigation";
import { roleLabels } from "@/lib/auth/labels";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { Role } from "@/lib/db/generated/enums";
import { fileResponse } from "@/lib/file-response";
import { personSheetTitles } from "@/lib/person/labels";
import { writeWorkbook } from "@/lib/spreadsheet/write";

export async function GET() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();
  const workbook = await writeWorkbook({
    sheetName: "Cán bộ",
    columns: personSheetTitles.map((title) => ({ title, kind: "text", width: 24 })),
    rows: [],
    notes: [
      "Mỗi cán bộ một dòng.",
      "Cột Điện thoại, Thư điện tử: để trống nếu không có. Cả hai dùng để đăng nhập được, nên mỗi người một số, một địa chỉ.",
      "Cột Nơi công tác: mã hoặc tên đơn vị (xã Đông Anh); với Thư ký cụm và Lãnh đạo phụ trách cụm: tên cụm (Cụm thi đua số 3).",
      `Cột Vai trò: ${Object.values(Role)
        .map((role) => roleLabels[role])
        .join(", ")}.`,
      "Cột Chức vụ: như ghi trên văn bản, ví dụ: Phó Chủ tịch.",
      "Cột Từ ngày, Đến hết ngày: ngày/tháng/năm, ví dụ: 01/07/2025. Đang làm thì để trống ngày cuối.",
    ],
  });
  return fileResponse(workbook, "Mẫu nhập cán bộ", "xlsx");
}
