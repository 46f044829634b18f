import type { markParts, wordMarks } from "./rules";

/** What may follow a code, in words. */
export const partLabels: Record<(typeof markParts)[number], string> = {
  luy_ke: "số lũy kế từ đầu năm",
  dong: "số tiền bằng đồng (không ghi thì là triệu đồng)",
  tu: "số thực hiện của một tỷ lệ",
  mau: "tổng số của một tỷ lệ",
  phan_tram: "tỷ lệ phần trăm",
};

export const wordMarkLabels: Record<(typeof wordMarks)[number], string> = {
  don_vi: "tên đơn vị",
  ky: "tên kỳ báo cáo",
  tu_ngay: "ngày đầu của kỳ",
  den_ngay: "ngày cuối của kỳ",
};
