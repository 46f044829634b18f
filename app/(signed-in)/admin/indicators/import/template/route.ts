import { notFound } from "next/navigation";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/file-response";
import {
  activityUseLabels,
  directionLabels,
  evidenceLabels,
  indicatorSheetRow,
  indicatorSheetTitles,
  indicatorTypeLabels,
  periodCombinationLabels,
  reportModeLabels,
  unitCombinationLabels,
} from "@/lib/indicator/labels";
import { standardCatalogue } from "@/lib/indicator/queries/standard-catalogue";
import { writeWorkbook } from "@/lib/spreadsheet/write";

/** The standard catalogue as a sheet: what is not wanted is struck out, what is missing is added. */
export async function GET() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();
  const workbook = await writeWorkbook({
    sheetName: "Chỉ tiêu",
    columns: indicatorSheetTitles.map((title) => ({ title, kind: "text", width: 22 })),
    rows: standardCatalogue().map(indicatorSheetRow),
    notes: [
      "Mỗi chỉ tiêu một dòng; bỏ những dòng cơ quan không dùng.",
      `Cột Loại: ${Object.values(indicatorTypeLabels).join("; ")}.`,
      `Cột Cộng các đơn vị: ${Object.values(unitCombinationLabels).join("; ")}.`,
      `Cột Cộng các kỳ: ${Object.values(periodCombinationLabels).join("; ")}.`,
      `Cột Chiều: ${Object.values(directionLabels).join("; ")}.`,
      "Cột Là tổng của: các mã thành phần, cách nhau dấu phẩy; để trống nếu nhập trực tiếp.",
      `Cột Cách nhập: ${Object.values(reportModeLabels).join("; ")}.`,
      "Cột Thường từ, Thường đến: khoảng của một kỳ, tiền tính bằng đồng, tỷ lệ tính bằng phần trăm; để trống nếu không giới hạn.",
      `Cột Minh chứng: ${Object.values(evidenceLabels).join("; ")}.`,
      "Cột Câu mẫu: câu trong báo cáo, {số} là nơi ghi số liệu.",
      `Cột Từ nhật ký hoạt động: ${Object.values(activityUseLabels).join("; ")}. Đếm số hoạt động chỉ dùng cho số đếm.`,
    ],
  });
  return fileResponse(workbook, "Mẫu nhập chỉ tiêu", "xlsx");
}
