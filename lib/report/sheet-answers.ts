import { z } from "zod";
import type { CellChange } from "@/lib/cells";
import { readTyped } from "@/lib/figure/rules/reading";
import { Refusal, refuse } from "@/lib/refusal";
import { addressOf, type CellError, type Row } from "@/lib/spreadsheet/cell";
import { headRow } from "@/lib/spreadsheet/form";
import { oneLine } from "@/lib/text-field";
import {
  codeColumn,
  nameColumn,
  type SheetLine,
  sourceTitle,
  stampName,
  stampVersion,
} from "./sheet";

type NamedSheet = { name: string; rows: Row[] };

const stamp = z.object({
  periodId: z.uuid(),
  /** The row that says from which document each unit's figures are; null in a unit's own. */
  sourceRow: z.coerce.number().int().min(1).nullable(),
  units: z.array(
    z.object({
      sheet: z.string(),
      column: z.coerce
        .number()
        .int()
        .min(codeColumn + 1),
      head: z.string(),
      unitId: z.uuid(),
      revision: z.coerce.number().int(),
    }),
  ),
  lines: z.array(z.object({ row: z.coerce.number().int(), code: z.string(), id: z.uuid() })),
  typed: z.array(z.object({ unitId: z.uuid(), id: z.uuid(), text: z.string() })),
});
export type Stamp = z.output<typeof stamp>;

/** What a filled workbook says of itself. Refuses `reportSheet.noStamp` when it is none of ours, or its stamp was touched. */
export function stampIn(sheets: readonly NamedSheet[]): Stamp {
  const rows = sheets.find(({ name }) => name === stampName)?.rows ?? [];
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  const of = (kind: string) => texts.filter(([said]) => said === kind);
  const [[, version, periodId] = []] = of("kỳ");
  const [[, sourceRow = null] = []] = of("văn bản");
  const read = stamp.safeParse({
    ...{ periodId, sourceRow },
    units: of("đơn vị").map(([, sheet, column, head, unitId, revision]) => ({
      ...{ sheet, column, head, unitId, revision },
    })),
    lines: of("dòng").map(([, row, code, id]) => ({ row, code, id })),
    typed: of("số").map(([, unitId, id, text]) => ({ unitId, id, text })),
  });
  if (!read.success || version !== stampVersion) throw new Refusal("reportSheet.noStamp");
  const { units } = read.data;
  const isTwice = new Set(units.map(({ unitId }) => unitId)).size < units.length;
  refuse(units.length === 0 || isTwice ? "reportSheet.noStamp" : null);
  return read.data;
}

/** One unit's cells that differ from what the workbook was downloaded with, and where they stand. */
export type SheetAnswer = {
  unitId: string;
  revision: number;
  cells: Record<string, CellChange & { address: string }>;
  /** From which document they are, as its cell says; empty where it says nothing, and in a unit's own workbook. */
  source: string;
};

/**
 * What was filled in, unit by unit, and every cell that is no figure; a unit whose sheet was taken out is left out.
 * A filled cell that takes no figure is wrong too; `closedAt` says why; so is the document's cell of a unit whose figures change, where
 * `sourceFault` finds fault with it. Refuses `reportSheet.moved` when a heading or a code does
 * not stand where it did.
 */
export function answersIn(sheets: readonly NamedSheet[], stamp: Stamp, known: Known) {
  const read = stamp.units.flatMap((unit) => {
    const sheet = sheets.find(({ name }) => name === unit.sheet);
    if (!sheet) return [];
    const isOneOfMany = stamp.units.some((other) => other.sheet !== unit.sheet);
    const place = placeIn(sheet, isOneOfMany);
    place.expect(headRow, unit.column, unit.head);
    const figures = figuresIn(place, { unit, stamp, known });
    const document = documentIn(place, { unit, stamp, known, figures });
    const { unitId, revision } = unit;
    const answer: SheetAnswer = {
      ...{ unitId, revision },
      ...{ cells: figures.cells, source: document.source },
    };
    // In the order of the sheet, where the document stands over the figures.
    return [{ answer, wrong: [...document.wrong, ...figures.wrong] }];
  });
  return {
    answers: read.map(({ answer }) => answer),
    wrongCells: read.flatMap(({ wrong }) => wrong),
  };
}

type Place = ReturnType<typeof placeIn>;
type OfUnit = { unit: Stamp["units"][number]; stamp: Stamp; known: Known };

function figuresIn(place: Place, { unit, stamp, known }: OfUnit) {
  const { unitId, column, head } = unit;
  const before = new Map(
    stamp.typed.filter((was) => was.unitId === unitId).map((was) => [was.id, was.text]),
  );
  const cells: SheetAnswer["cells"] = {};
  const wrong: CellError[] = [];
  for (const { row, code, id } of stamp.lines) {
    place.expect(row, codeColumn, code);
    const line = known.known.get(id);
    const [from, to] = [before.get(id) ?? "", place.text(row, column)];
    if (!line || from === to) continue;
    const address = place.address(row, column);
    const reason = known.closedAt(unitId, id, to) ?? faultOf(line, to);
    const columnTitle = stamp.units.length > 1 ? `${line.name} (${head})` : line.name;
    if (reason) wrong.push({ address, columnTitle, value: to, reason });
    cells[id] = { from, to, address };
  }
  return { cells, wrong };
}

type WithFigures = OfUnit & { figures: ReturnType<typeof figuresIn> };

function documentIn(place: Place, { unit, stamp, known, figures }: WithFigures) {
  const { unitId, column } = unit;
  const { sourceRow } = stamp;
  if (!sourceRow) return { source: "", wrong: [] };
  place.expect(sourceRow, nameColumn, sourceTitle);
  const source = oneLine(place.text(sourceRow, column));
  const reason = Object.keys(figures.cells).length > 0 ? known.sourceFault(unitId, source) : null;
  const address = place.address(sourceRow, column);
  const wrong = reason ? [{ address, columnTitle: sourceTitle, value: source, reason }] : [];
  return { source, wrong };
}

type Line = Pick<SheetLine, "name" | "type">;
type Known = {
  known: ReadonlyMap<string, Line>;
  /** Why a unit's cell does not take these words; null where it does. */
  closedAt: (unitId: string, indicatorId: string, words: string) => string | null;
  /** What is missing in the words that name a unit's document; null where nothing is. */
  sourceFault: (unitId: string, words: string) => string | null;
};

function faultOf({ type }: Line, text: string) {
  const read = readTyped(type, text);
  if ("fault" in read) return read.fault;
  return text.length > 2000 ? "Dài quá 2.000 ký tự. Vui lòng rút gọn." : null;
}

/** Reads a sheet by row and column; an address names the sheet where there are several. */
function placeIn({ name, rows }: NamedSheet, isOneOfMany: boolean) {
  const texts = new Map(
    rows.flatMap(({ number, cells }) =>
      cells.map(({ column, text }) => [`${number} ${column}`, text]),
    ),
  );
  const text = (row: number, column: number) => texts.get(`${row} ${column}`) ?? "";
  const address = (row: number, column: number) =>
    (isOneOfMany ? `${name}, ` : "") + addressOf(column, row);
  return {
    text,
    address,
    expect(row: number, column: number, expected: string) {
      const is = text(row, column);
      if (is === expected.normalize("NFC").trim()) return;
      const facts = { cell: address(row, column), expected, is: is || "(trống)" };
      throw new Refusal("reportSheet.moved", facts);
    },
  };
}
