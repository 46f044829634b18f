import type { UnitKind } from "@/lib/db/generated/enums";
import type { Block, Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { yearSoFarTitle } from "@/lib/figure/labels";
import {
  cellText,
  measureText,
  ownSentence,
  qualifierText,
  sentenceText,
} from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import { reachedText } from "@/lib/total/labels";
import { committeeName } from "@/lib/unit/labels";
import type { ReportView } from "./queries/report";

type Named = { kind: UnitKind; name: string };
type Line = ReportView["lines"][number];

type OfUnit = {
  unit: Named;
  /** To whom it goes. */
  owner: Named;
  year: number;
  /** "6 tháng đầu năm 2024". */
  label: string;
  lines: readonly Line[];
  /** What stands in words beside the numbers, by the heading of the paper it belongs under. */
  words: Readonly<Record<PartOfReport, readonly string[]>>;
  /** The number and day it was signed under; null before. */
  signed: { number: string } | null;
  /** Empty leaves the name to be written in. */
  signer: string;
};

/** The headings of a "Báo cáo" that are written in words. Source: Nghị định 30/2020/NĐ-CP, annex III; domain 6. */
type PartOfReport = "situation" | "highlights" | "limits" | "plans" | "proposals";

const toWrite = "………………………………………………………………………………………………………";

/** A unit's "Báo cáo" of a period: figure sentences group by group, what the unit wrote, the number table in the annex. */
export function unitReportPaper(
  { unit, owner, year, label, lines, words, signed, signer }: OfUnit,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription {
  const said = lines.filter(({ inPeriod }) => inPeriod !== null);
  const written = (part: PartOfReport): Block[] => paragraphs(words[part]);
  return {
    ...{ title: `Báo cáo ${label}, ${committeeName(unit)}`, layout },
    issuer: { above: [], body: committeeLines(unit) },
    number: signed ? { text: signed.number } : "blank",
    placeAndDay: placeAndDay(unit, { year }),
    type: "BÁO CÁO",
    subject: [`Kết quả công tác Mặt trận ${label}`],
    blocks: [
      { kind: "heading", text: "I. Đặc điểm tình hình" },
      ...written("situation"),
      { kind: "heading", text: "II. Kết quả thực hiện" },
      ...groups(said),
      ...(words.highlights.length > 0
        ? [{ kind: "heading" as const, text: "Kết quả nổi bật" }, ...written("highlights")]
        : []),
      { kind: "heading", text: "III. Hạn chế, nguyên nhân" },
      ...written("limits"),
      { kind: "heading", text: "IV. Phương hướng, nhiệm vụ" },
      ...written("plans"),
      { kind: "heading", text: "V. Đề xuất, kiến nghị" },
      ...written("proposals"),
    ],
    beforeSignatures: [],
    signatures: [
      { unit: [], authority: ["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"], note: "", name: signer },
    ],
    recipients: [`${committeeName(owner)} (để báo cáo);`, "Thường trực cụm thi đua;", "Lưu: VT."],
    annexes: [
      {
        ...{ title: "Phụ lục", subject: `Biểu số liệu ${label}` },
        blocks: [table(said)],
      },
    ],
    watermark: watermarkOf({ isDraft: signed === null, isDemo }),
  };
}

/** A text as typed, line by line; empty lines only part them. */
export function paragraphsOf(text: string) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function paragraphs(texts: readonly string[]): Block[] {
  const written = texts.length > 0 ? texts : [toWrite];
  return written.map((text) => ({ kind: "paragraph", text }));
}

function groups(lines: readonly Line[]): Block[] {
  const byGroup = Map.groupBy(lines, ({ indicator }) => indicator.groupName);
  return [...byGroup].flatMap(([group, of], index) => [
    { kind: "heading" as const, text: `${index + 1}. ${group}` },
    ...of.map((line) => ({ kind: "paragraph" as const, text: `- ${figureSentence(line)}` })),
  ]);
}

/** By the indicator's own sentence, else "Ca hỏa táng: 702/846 (83,0%)"; then "lũy kế 1.204/1.431 (84,1%), đạt 98,9% chỉ tiêu năm." */
function figureSentence({ indicator, inPeriod, running, target, facts }: Line) {
  if (!inPeriod) return "";
  const so = soFar({ running, inPeriod, facts });
  const reached = so && target && reachedText(so.amount, target);
  const words = (total: Total) => sentenceText(indicator, total);
  const sofar = running && words(running) !== words(inPeriod);
  const clauses = [
    ownSentence(indicator, inPeriod) ?? `${indicator.name}: ${words(inPeriod)}`,
    sofar && `${facts.isQuick ? "lũy kế chính thức" : "lũy kế"} ${words(running)}`,
    reached &&
      (target.kind === "ratio" ? `${reached} so với chỉ tiêu năm` : `đạt ${reached} chỉ tiêu năm`),
  ].filter(Boolean);
  return `${clauses.join("; ")}.`;
}

function table(lines: readonly Line[]): Block {
  return {
    kind: "table",
    columns: [
      { title: "TT", align: "center", share: 2 },
      { title: "Chỉ tiêu", align: "left", share: 9 },
      { title: "Đơn vị tính", align: "left", share: 4 },
      { title: "Kế hoạch năm", align: "right", share: 4 },
      { title: "Thực hiện", align: "right", share: 4 },
      { title: yearSoFarTitle(lines.some(({ facts }) => facts.isQuick)), align: "right", share: 4 },
      { title: "Tỷ lệ", align: "right", share: 4 },
      { title: "Cùng kỳ", align: "right", share: 4 },
    ],
    rows: lines.map((line, index) => [
      ...[`${index + 1}`, line.indicator.name, measureText(line.indicator)],
      ...unitReportCells(line),
    ]),
  };
}

/** Target, period, year so far, how far the target is reached, the same period a year before; each in words or empty. */
export function unitReportCells({ indicator, target, inPeriod, running, facts }: Line): string[] {
  const now = soFar({ running, inPeriod, facts });
  return [
    cell(indicator, target && { amount: target, qualifier: "exact" }),
    cell(indicator, inPeriod),
    cell(indicator, running),
    (now && target && reachedText(now.amount, target)) || "",
    cell(indicator, facts.lastYear),
  ];
}

/** What the year's target is measured by: a quick figure alone never. */
function soFar({ running, inPeriod, facts }: Pick<Line, "running" | "inPeriod" | "facts">) {
  return running ?? (facts.isQuick ? null : inPeriod);
}

function cell({ type }: Line["indicator"], total: Total | null) {
  if (!total) return "";
  const { main, under } = cellText(type, total.amount);
  return `${qualifierText(total.qualifier)}${main}${under ? ` (${under})` : ""}`;
}
