import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { Block, Column } from "@/lib/document/description";

export type Undertaken = {
  part: "honor" | "model" | "work";
  honorName: string | null;
  recipient: string | null;
  name: string;
  detail: string;
};

export type Adjusted = {
  granted: boolean | null;
  decidedAt: Date | null;
  isLate: boolean;
  reason: string;
  lines: readonly { name: string; before: string; after: string }[];
};

const nothing: Block = { kind: "paragraph", text: "Không đăng ký." };
const index = { title: "TT", align: "center", share: 2 } as const;

function left(title: string, share: number) {
  return { title, align: "left", share } as const;
}

/** Parts II to IV; one without anything says so. */
export function partBlocks(undertakings: readonly Undertaken[]): Block[] {
  const of = (part: string) => undertakings.filter((row) => row.part === part);
  const honors = of("honor").map(({ honorName, recipient }, at) => [
    ...[`${at + 1}`, honorName ?? "", recipient ?? "Tập thể đơn vị"],
  ]);
  const works = (part: string) =>
    of(part).map(({ name, detail }, at) => [`${at + 1}`, name, detail]);
  const table = (columns: readonly Column[], rows: string[][]): Block =>
    rows.length > 0 ? { kind: "table", columns: [index, ...columns], rows } : nothing;
  const workColumns = [left("Nội dung", 11), left("Quy mô, địa bàn, thời gian", 11)];
  return [
    { kind: "heading", text: "II. Danh hiệu thi đua, hình thức khen thưởng" },
    table([left("Danh hiệu, hình thức khen thưởng", 12), left("Tập thể, cá nhân", 10)], honors),
    { kind: "heading", text: "III. Mô hình" },
    table(workColumns, works("model")),
    { kind: "heading", text: "IV. Công trình, phần việc" },
    table(workColumns, works("work")),
  ];
}

/** Above the parts of a registration that came late, by whose word. */
export function lateBlocks(adjustments: readonly Adjusted[]): Block[] {
  const late = adjustments.find(({ granted, isLate }) => granted && isLate);
  if (!late?.decidedAt) return [];
  const text = `Đăng ký muộn, được đồng ý ngày ${dayText(dayOf(late.decidedAt))}. Lý do: ${late.reason}`;
  return [{ kind: "paragraph", text }];
}

/** Part V, where something was changed by a granted request. */
export function adjustedBlocks(adjustments: readonly Adjusted[]): Block[] {
  const rows = adjustments.flatMap(({ granted, decidedAt, isLate, reason, lines }) =>
    granted && decidedAt && !isLate
      ? lines.map(({ name, before, after }) => [
          ...[name, before || "chưa đăng ký", after || "thôi đăng ký"],
          `${reason} (${dayText(dayOf(decidedAt))})`,
        ])
      : [],
  );
  if (rows.length === 0) return [];
  return [
    { kind: "heading", text: "V. Nội dung đã điều chỉnh trong năm" },
    {
      kind: "table",
      columns: [
        ...[index, left("Nội dung", 7), left("Đã đăng ký", 5), left("Điều chỉnh thành", 5)],
        left("Lý do, ngày đồng ý", 6),
      ],
      rows: rows.map((cells, at) => [`${at + 1}`, ...cells]),
    },
  ];
}
