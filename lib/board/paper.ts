import { clusterName, phaseLabels } from "@/lib/cluster/labels";
import { statusLabels } from "@/lib/covenant/labels";
import type { Block, Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { placeName } from "@/lib/unit/labels";
import { boardMeta, boardTitle, paceText, reasonText, unitPaceRule, unitPaceText } from "./labels";
import type { BoardLine, CityBoard } from "./queries/city-board";
import type { Reason } from "./rules";

/** How many clusters the one page names in words; the table has all. */
const named = 4;

/** Smaller than a letter's, and smaller still for many clusters, so that an office's stand on one page. */
function typeFor(clusters: number) {
  return clusters > 12 ? { body: 11, table: 9 } : { body: 12, table: 10 };
}

/** The Monday page, "Tình hình các cụm, tuần …": whom to ask, whom to praise, one line a cluster. For a meeting, unsigned. */
export function boardPaper(
  board: CityBoard,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription | null {
  const { unit, clusters, today } = board;
  if (!unit) return null;
  return {
    ...{ title: boardTitle(board), layout: { ...layout, ...typeFor(clusters.length) } },
    issuer: { above: [], body: committeeLines(unit) },
    number: null,
    placeAndDay: placeAndDay(unit, today),
    type: "TÌNH HÌNH CÁC CỤM THI ĐUA",
    subject: [boardTitle(board)],
    blocks: [
      { kind: "paragraph", text: `${boardMeta(board)} ${unitPaceRule(board.carePace)}` },
      ...reasonBlocks("Cần quan tâm, đôn đốc", clusters, ({ care }) => care),
      ...reasonBlocks("Đề xuất biểu dương, động viên sớm", clusters, ({ praise }) => praise),
      table(clusters),
    ],
    beforeSignatures: [],
    signatures: [],
    recipients: [],
    annexes: [],
    watermark: watermarkOf({ isDraft: false, isDemo }),
  };
}

function reasonBlocks(
  title: string,
  clusters: readonly BoardLine[],
  of: (line: BoardLine) => readonly Reason[],
): Block[] {
  const lines = clusters.filter((line) => of(line).length > 0);
  const words = lines
    .slice(0, named)
    .map((line) => `${clusterName(line.cluster)}: ${of(line).map(reasonText).join(" ")}`);
  const more = lines.length > named ? ` Còn ${lines.length - named} cụm trong bảng.` : "";
  return [
    { kind: "heading", text: `${title}: ${lines.length} cụm` },
    ...(words.length > 0
      ? [{ kind: "paragraph" as const, text: words.join(" ") + more }]
      : [{ kind: "paragraph" as const, text: "Không có." }]),
  ];
}

function table(clusters: readonly BoardLine[]): Block {
  return {
    kind: "table",
    columns: [
      { title: "Cụm", align: "left", share: 9 },
      { title: "Cụm trưởng", align: "left", share: 7 },
      { title: "Giai đoạn", align: "left", share: 7 },
      { title: "Giao ước", align: "left", share: 7 },
      { title: "Đã gửi", align: "right", share: 4 },
      { title: "Quá hạn", align: "right", share: 4 },
      { title: "Đơn vị kịp tiến độ", align: "right", share: 5 },
      { title: "Chỉ tiêu kịp tiến độ", align: "right", share: 5 },
    ],
    rows: boardRows(clusters),
  };
}

export const boardTitles = [
  ...["Cụm", "Cụm trưởng", "Giai đoạn", "Giao ước", "Đã gửi", "Quá hạn"],
  ...["Đơn vị kịp tiến độ", "Chỉ tiêu kịp tiến độ"],
];

/** How many are in and overdue; of a period that only holds old figures nothing was to be sent. */
function sendingCells(latest: BoardLine["standing"]["latest"], units: number) {
  if (!latest) return ["", ""];
  return latest.isHistory
    ? ["số liệu cũ", ""]
    : [`${latest.received}/${units}`, `${latest.overdue}`];
}

/** One line a cluster under those titles. */
export function boardRows(clusters: readonly BoardLine[]) {
  return clusters.map(({ cluster, lead, phase, standing, units }) => [
    clusterName(cluster),
    lead ? placeName(lead) : "",
    phaseLabels[phase],
    standing.covenant ? statusLabels[standing.covenant] : "Chưa có dự thảo",
    ...sendingCells(standing.latest, units.length),
    standing.unitPace.of > 0 ? unitPaceText(standing.unitPace) : "",
    standing.pace.of > 0 ? paceText(standing.pace) : "",
  ]);
}
