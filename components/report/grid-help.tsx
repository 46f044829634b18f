import { fieldOf, noteOf } from "@/lib/cells";
import type { ReportView } from "@/lib/report/queries/report";

/** What the keys do in a grid of figures, and how numbers may be written. */
export function GridKeys() {
  return (
    <p className="meta keys">
      Phím mũi tên, Enter: chuyển ô. Phím K: không phát sinh. Phím L: lấy số đã có. Trên điện thoại
      có nút dưới mỗi ô. Dán được cả khối ô từ Excel, có hoặc không có cột tên. Số tiền không ghi
      đơn vị được hiểu là triệu đồng; có thể ghi “2,28 tỷ”, “trên 1,6 tỷ”. Không có việc phát sinh
      thì ghi “không phát sinh”.
    </p>
  );
}

/** Which indicator each cell and the note beside it are about, by their fields, for words about them. */
export function cellNames(lines: ReportView["lines"]) {
  return Object.fromEntries(
    lines.flatMap(({ indicator: { id, name } }) => [
      [fieldOf(id), name],
      [noteOf(id), name],
    ]),
  );
}
