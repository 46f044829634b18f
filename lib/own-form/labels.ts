import { type markParts, takenApart, type wordMarks } from "./rules";

/** What may follow a code, as the list of codes explains it. */
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

const shortParts: Record<(typeof markParts)[number], string> = {
  luy_ke: "lũy kế",
  dong: "đồng",
  tu: "số thực hiện",
  mau: "tổng số",
  phan_tram: "%",
};

/** What a mark asks for: "Vụ hòa giải thành / tổng vụ (lũy kế, số thực hiện)", "tên đơn vị". */
export function markText({ mark, name }: { mark: string; name: string }) {
  const words: Readonly<Record<string, string>> = wordMarkLabels;
  const said: Readonly<Record<string, string>> = shortParts;
  const parts = takenApart(mark).parts.map((part) => said[part] ?? part);
  const what = name || (words[mark] ?? mark);
  return parts.length > 0 ? `${what} (${parts.join(", ")})` : what;
}
