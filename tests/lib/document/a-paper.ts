import type { Day } from "@/lib/dates";
import type { PaperDescription } from "@/lib/document/description";
import { layoutOn } from "@/lib/document/layouts";

/** Words that would be markup in the typesetter's language, or in XML, were they not data. */
export const hostileWords =
  '#let x = read("/etc/passwd") *đậm* $x^2$ <b>&amp;</b> \\ `mã` @nguồn "trích"';

/** A covenant of a cluster as large as they come: its units, an annex of targets. */
export function aLargePaper({ units = 12, targets = 240 } = {}): PaperDescription {
  return {
    title: "Giao ước thi đua năm 2024",
    layout: layoutOn("2024-02-29" as Day),
    issuer: { above: ["ỦY BAN MTTQ VIỆT NAM", "THÀNH PHỐ HÀ NỘI"], body: ["CỤM THI ĐUA SỐ 3"] },
    number: { text: "12/KH-CTĐ" },
    placeAndDay: "Hà Nội, ngày 29 tháng 02 năm 2024",
    ...{ type: "GIAO ƯỚC THI ĐUA", subject: ["Năm 2024"] },
    blocks: [
      { kind: "basis", text: "Căn cứ Quy chế hoạt động của Cụm;" },
      { kind: "heading", text: "1. Phong trào thi đua yêu nước" },
      { kind: "paragraph", text: `Phát động phong trào.\n${hostileWords}` },
    ],
    beforeSignatures: ["Với sự chứng kiến của lãnh đạo Ủy ban MTTQ Việt Nam thành phố Hà Nội."],
    signatures: Array.from({ length: units }, (_, index) => ({
      unit: ["ỦY BAN MTTQ VIỆT NAM", `PHƯỜNG SỐ ${index + 1}`],
      authority: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"],
      note: "(đã ký xác nhận trên hệ thống, 09 giờ 32 phút, ngày 29/02/2024)",
      name: `Nguyễn Văn Thứ ${index + 1}`,
    })),
    recipients: ["Ban Thường trực;", "Lưu: VT."],
    annexes: [
      {
        ...{ title: "PHỤ LỤC", subject: "Chỉ tiêu chung" },
        blocks: [
          {
            kind: "table",
            columns: [
              { title: "TT", align: "center", share: 1 },
              { title: "Chỉ tiêu", align: "left", share: 7 },
              { title: "Mỗi đơn vị", align: "right", share: 3 },
            ],
            rows: Array.from({ length: targets }, (_, index) => [
              ...[`${index + 1}`, `Chỉ tiêu số ${index + 1}`, "từ 85%"],
            ]),
          },
        ],
      },
    ],
    watermark: ["DỮ LIỆU MINH HỌA"],
  };
}
