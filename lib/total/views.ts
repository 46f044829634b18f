import { clusterName } from "@/lib/cluster/labels";
import type { YearHeadView } from "@/lib/cluster/queries/year-head";
import { committeeLines, upperCase } from "@/lib/document/heads";
import type { ViewDescription } from "@/lib/document/view";
import { cellText, measureText, qualifierText, sentenceText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import type { UnitName } from "@/lib/unit/queries/unit-names";
import * as labels from "./labels";
import type { ClusterFigures } from "./queries/cluster-figures";
import type { IndicatorFigures } from "./queries/indicator-figures";
import type { FoundFigure } from "./queries/look-up";
import type { OfficeFigures } from "./queries/office-figures";
import type { OfficeIndicator } from "./queries/office-indicator";
import type { UnitPage } from "./queries/unit-page";
import { figuresSheet, figureValue, number, text, unitSheet } from "./sheet";

/** In the name of whom a view is handed out, and where. */
type From = Pick<ViewDescription, "issuer" | "owner">;

export function ofOffice(owner: UnitName): From {
  return { owner, issuer: { above: [], body: committeeLines(owner) } };
}

export function ofCluster({ cluster }: Pick<YearHeadView, "cluster">, owner: UnitName): From {
  return {
    owner,
    issuer: { above: committeeLines(owner), body: [upperCase(clusterName(cluster))] },
  };
}

/** A cluster's figures of a year or a period. */
export function clusterView(figures: ClusterFigures, head: YearHeadView, from: From) {
  const name = `${labels.figuresTitle(head.year, figures)}, ${clusterName(head.cluster)}`;
  const sheet = figuresSheet(figures, { whole: "Toàn cụm", parts: figures.units });
  return { ...from, ...sheet, name, lines: [coveredBy(figures)] };
}

/** An office's figures of a year or a period, with its offices' or clusters' parts. */
export function officeView(figures: OfficeFigures, from: From) {
  const { scope } = figures;
  const whose = labels.whoseText({ cluster: null, unit: scope.office ?? scope.unit });
  const name = `${labels.figuresTitle(scope.year, figures)}, ${whose}`;
  const sheet = figuresSheet(figures, { whole: whose, parts: scope.places });
  return { ...from, ...sheet, name, lines: [coveredBy(figures)] };
}

function coveredBy({ asOf, coverage, basis }: Pick<ClusterFigures, "asOf" | "coverage" | "basis">) {
  return `${labels.coverageText(asOf, coverage)} ${labels.basisLabels[basis]}.`;
}

/** A unit's years. */
export function unitView(page: UnitPage) {
  const { unit, years } = page;
  const name = `Số liệu ${years[0]}–${years.at(-1)}, ${unit.name}`;
  return { ...ofOffice(unit), ...unitSheet(page), name, lines: ["Số đơn vị đã gửi."] };
}

type Said = { indicator: IndicatorFigures["row"]["indicator"]; total: Total | null };

function sentence(whose: string, { indicator, total }: Said, more: readonly string[]) {
  const said = total ? sentenceText(indicator, total) : "chưa có số liệu";
  const rest = more.length > 0 ? ` (${more.join("; ")})` : "";
  return `${whose}: ${indicator.name} ${said}${rest}.`;
}

function words({ indicator }: Pick<Said, "indicator">, figure: Total | null) {
  return figure
    ? qualifierText(figure.qualifier) + cellText(indicator.type, figure.amount).main
    : "chưa có";
}

/** One indicator of a cluster's year: each unit's year and, in the workbook, its periods. */
export function indicatorView(figures: IndicatorFigures, head: YearHeadView, from: From) {
  const { row, units, values } = figures;
  const whose = `${clusterName(head.cluster)}, năm ${head.year}`;
  const periods = new Map(
    values.toReversed().map(({ fromOn, toOn, label }) => [`${fromOn} ${toOn}`, label]),
  );
  return {
    ...from,
    name: `${row.indicator.name}, ${whose}`,
    lines: [sentence(whose, row, labels.comparedTexts(row)), coveredBy(figures)],
    columns: [
      ...[text("Đơn vị", 8), text("Số liệu", 4), number(measureText(row.indicator))],
      ...[...periods.values()].map((label) => text(label)),
    ],
    rows: units.map(({ id, name }, unit) => [
      ...[name, words(row, row.ofUnits[unit] ?? null), figureValue(row, row.ofUnits[unit] ?? null)],
      ...[...periods.keys()].map((days) =>
        values
          .filter((value) => value.unitId === id && `${value.fromOn} ${value.toOn}` === days)
          .map(({ figure }) => words(row, figure))
          .join("; "),
      ),
    ]),
  };
}

/** One indicator of an office: place by place, with the year before. */
export function officeIndicatorView(found: OfficeIndicator, from: From) {
  const { row, scope, ofPlaces } = found;
  const whose = labels.whoseText({ cluster: null, unit: scope.office ?? scope.unit });
  const when = labels.shownPeriodText(scope.year, found);
  const hasForerunners = ofPlaces.some(({ before }) => before !== null);
  return {
    ...from,
    name: `${row.indicator.name}, ${whose}, ${when}`,
    lines: [sentence(`${whose}, ${when}`, row, labels.comparedTexts(row)), coveredBy(found)],
    columns: [
      text(scope.byOffice ? "Tỉnh, thành phố" : "Cụm thi đua", 8),
      ...[text("Số liệu", 4), number(measureText(row.indicator))],
      ...[number(`Cả năm ${scope.year - 1}`, 4), number("Số đơn vị có số liệu", 3)],
      ...(hasForerunners ? [number(`Cả năm ${scope.year - 1} theo đơn vị hiện nay`, 5)] : []),
    ],
    rows: ofPlaces.map(({ place, years, before }, index) => [
      ...[place.name, words(row, row.ofUnits[index] ?? null)],
      figureValue(row, row.ofUnits[index] ?? null),
      figureValue(row, years.find(({ year }) => year === scope.year - 1)?.total ?? null),
      BigInt(years.find(({ year }) => year === scope.year)?.units ?? 0),
      ...(hasForerunners ? [figureValue(row, before?.total ?? null)] : []),
    ]),
  };
}

/** One indicator looked up: its years, then the newest year cluster by cluster. */
export function lookUpView(found: FoundFigure, from: From) {
  const { indicator, newest, place, totals, clusters } = found;
  const whose = labels.whoseText(place);
  const year = newest?.year ?? 0;
  const change = labels.yearChangeText(totals);
  const line = (name: string, total: Total | null, units: number) => [
    ...[name, words({ indicator }, total), figureValue({ indicator }, total), BigInt(units)],
  ];
  return {
    ...from,
    name: `${indicator.name}, ${whose}`,
    lines: [
      sentence(
        `${whose}, năm ${year}`,
        { indicator, total: newest?.total ?? null },
        change ? [change] : [],
      ),
      labels.lookUpCoverageText({ ...found, units: newest?.units ?? 0 }),
    ],
    columns: [
      ...[text("Năm, cụm thi đua", 8), text("Số liệu", 4), number(measureText(indicator))],
      number("Số đơn vị có số liệu", 3),
    ],
    rows: [
      ...totals.map((each) => line(`Năm ${each.year}`, each.total, each.units)),
      ...clusters.map(({ cluster, total, units }) =>
        line(`${clusterName(cluster)}, năm ${year}`, total, units),
      ),
    ],
  };
}
