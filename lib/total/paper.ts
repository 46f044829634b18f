import { clusterName } from "@/lib/cluster/labels";
import type { ClusterKind, UnitKind } from "@/lib/db/generated/enums";
import type { Block, Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay, upperCase } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import { committeeName } from "@/lib/unit/labels";
import { coverageText } from "./labels";
import type { ClusterFigures, FigureRow } from "./queries/cluster-figures";
import { reportSentence } from "./sentences";

type OnPaper = {
  figures: ClusterFigures;
  /** "năm 2022", "tháng 6". */
  when: string;
  cluster: { kind: ClusterKind; label: string };
  owner: { kind: UnitKind; name: string };
  /** Empty leaves the name to be written in. */
  signer: string;
  /** The number it was signed under; null before. */
  signed: { number: string } | null;
  /** What units wrote of themselves, in the order of the decision. */
  highlights: readonly { unitName: string; text: string }[];
};

const toWrite = "………………………………………………………………………………………………………";

/** The cluster's "Báo cáo" as a draft: figure sentences group by group, room for the rest, the numbers in the annex. Source: Nghị định 30/2020/NĐ-CP, annex III, model of a báo cáo. */
export function clusterReportPaper(
  { figures, when, cluster, owner, signer, signed, highlights }: OnPaper,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription {
  const name = clusterName(cluster);
  const { rows, units, asOf, coverage, clusterYear } = figures;
  return {
    ...{ title: `Báo cáo ${when}, ${name}`, layout },
    issuer: { above: committeeLines(owner), body: [upperCase(name)] },
    number: signed ? { text: signed.number } : "blank",
    placeAndDay: placeAndDay(owner, { year: clusterYear.year }),
    type: "BÁO CÁO",
    subject: [`Kết quả hoạt động ${when} của ${name}`],
    blocks: [
      { kind: "heading", text: "I. Đặc điểm tình hình" },
      { kind: "paragraph", text: toWrite },
      { kind: "heading", text: "II. Kết quả thực hiện" },
      { kind: "paragraph", text: coverageText(asOf, coverage) },
      ...resultBlocks(rows, units),
      ...highlightBlocks(highlights),
      { kind: "heading", text: "III. Hạn chế, nguyên nhân" },
      { kind: "paragraph", text: toWrite },
      { kind: "heading", text: "IV. Phương hướng, nhiệm vụ" },
      { kind: "paragraph", text: toWrite },
    ],
    beforeSignatures: [],
    signatures: [
      { unit: [], authority: [`TM. ${upperCase(name)}`, "CỤM TRƯỞNG"], note: "", name: signer },
    ],
    recipients: [`${committeeName(owner)} (để báo cáo);`, "Các đơn vị thành viên;", "Lưu: VT."],
    annexes: [
      { title: "Phụ lục", subject: `Số liệu ${when} của ${name}`, blocks: [numberTable(figures)] },
    ],
    watermark: watermarkOf({ isDraft: signed === null, isDemo }),
  };
}

function resultBlocks(rows: readonly FigureRow[], units: ClusterFigures["units"]): Block[] {
  const groups = Map.groupBy(rows, ({ indicator }) => indicator.groupName);
  return [...groups].flatMap(([group, of], index) => [
    { kind: "heading" as const, text: `${index + 1}. ${group}` },
    ...of.flatMap((row) => {
      const text = reportSentence(row, units);
      return text ? [{ kind: "paragraph" as const, text: `- ${text}` }] : [];
    }),
  ]);
}

function highlightBlocks(highlights: OnPaper["highlights"]): Block[] {
  if (highlights.length === 0) return [];
  return [
    { kind: "heading", text: "Kết quả nổi bật của các đơn vị" },
    ...highlights.map(({ unitName, text }) => ({
      kind: "paragraph" as const,
      text: `- ${unitName}: ${text.replace(/\s*\n\s*/g, " ")}`,
    })),
  ];
}

/** Without the units where there are too many for an upright sheet, or where the reader may not see them. */
function numberTable({ rows, units }: ClusterFigures): Block {
  const shown = units.length <= 6 ? units : [];
  return {
    kind: "table",
    columns: [
      { title: "TT", align: "center", share: 2 },
      { title: "Chỉ tiêu", align: "left", share: 9 },
      { title: "Đơn vị tính", align: "left", share: 4 },
      { title: "Toàn cụm", align: "right", share: 5 },
      { title: "Cùng kỳ", align: "right", share: 5 },
      ...shown.map(({ name }) => ({ title: name, align: "right" as const, share: 4 })),
    ],
    rows: rows.map(({ indicator, total, lastYear, ofUnits }, index) => [
      ...[`${index + 1}`, indicator.name, measureText(indicator)],
      ...[total, lastYear, ...shown.map((_, place) => ofUnits[place] ?? null)].map((figure) =>
        figureText(indicator.type, figure),
      ),
    ]),
  };
}

function figureText(type: FigureRow["indicator"]["type"], figure: Total | null) {
  if (!figure) return "";
  const { main, under } = cellText(type, figure.amount);
  return `${qualifierText(figure.qualifier)}${main}${under ? ` (${under})` : ""}`;
}
