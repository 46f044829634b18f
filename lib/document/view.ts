import "server-only";
import { now } from "@/lib/clock";
import { type Day, dayOf } from "@/lib/dates";
import type { UnitKind } from "@/lib/db/generated/enums";
import { env } from "@/lib/env";
import { fileResponse } from "@/lib/file-response";
import { countText, quantityText } from "@/lib/numbers/labels";
import { writeWorkbook } from "@/lib/spreadsheet/write";
import type { SheetColumn, SheetValue } from "@/lib/spreadsheet/write-cell";
import type { Block, PaperDescription } from "./description";
import { placeAndDay } from "./heads";
import { layoutOn } from "./layouts";
import { paperAsPdf } from "./pdf";
import { watermarkOf } from "./watermark";

/** What a page of the system shows, as a workbook to go on with and as one page for a meeting. */
export type ViewDescription = {
  /** Over both, and the file's name. */
  name: string;
  issuer: PaperDescription["issuer"];
  owner: { kind: UnitKind; name: string };
  /** Above the table: the figure in a sentence, how far it is complete, where it is from. */
  lines: readonly string[];
  columns: readonly ViewColumn[];
  rows: readonly SheetValue[][];
};

/** How much of the page's width a column takes; without it the column stands in the workbook alone. */
export type ViewColumn = SheetColumn & { share?: number };

/** A view as the download its address asks for, `excel` or `pdf`; null when there is none, or no such format. */
export async function viewResponse(view: ViewDescription | null, format: string) {
  if (!view) return null;
  const { name, lines, columns, rows } = view;
  if (format === "pdf") return fileResponse(paperAsPdf(viewPaper(view, dayOf(now()))), name, "pdf");
  if (format !== "excel") return null;
  const workbook = await writeWorkbook({
    ...{ sheetName: "Số liệu", title: [`${name}.`, ...lines].join(" ") },
    columns: columns.map(({ share: _, ...column }) => column),
    rows: [...rows],
  });
  return fileResponse(workbook, name, "xlsx");
}

/** Lines of the table that a page has room for beside its head, and signs that one of them holds over its width. */
const room = { lines: 34, signs: 88 };

/** The one page: what does not fit on it stands in the workbook, and the page says so. */
export function viewPaper(view: ViewDescription, on: Day): PaperDescription {
  const { name, issuer, owner, lines } = view;
  const { table, left } = tableOf(view);
  const more = left > 0 ? [`Còn ${left} dòng trong bản Excel.`] : [];
  return {
    ...{ title: name, issuer, number: null, placeAndDay: placeAndDay(owner, on) },
    layout: { ...layoutOn(on), body: 12, table: 10 },
    ...{ type: "SỐ LIỆU", subject: [name] },
    blocks: [
      ...lines.map((text) => ({ kind: "paragraph" as const, text })),
      ...(table ? [table] : []),
      ...more.map((text) => ({ kind: "paragraph" as const, text })),
    ],
    ...{ beforeSignatures: [], signatures: [], recipients: [], annexes: [] },
    watermark: watermarkOf({ isDraft: false, isDemo: env.MODE === "demo" }),
  };
}

function tableOf({ lines, columns, rows }: ViewDescription) {
  const shown = columns.flatMap(({ title, kind, share }, place) =>
    share === undefined ? [] : [{ title, share, place, isText: kind === "text" }],
  );
  const width = shown.reduce((sum, { share }) => sum + share, 0);
  let left = room.lines - lines.reduce((sum, text) => sum + text.length / room.signs + 0.5, 0);
  const fitting = rows
    .map((row) => shown.map(({ place }) => textOf(row[place] ?? null)))
    .filter((row) => {
      const high = row.map((text, place) =>
        Math.ceil((text.length * width) / (room.signs * (shown[place]?.share ?? width))),
      );
      left -= Math.max(1, ...high) + 0.3;
      return left >= 0;
    });
  const table: Block = {
    kind: "table",
    columns: shown.map(({ title, share, isText }) => ({
      ...{ title, share, align: isText ? "left" : "right" },
    })),
    rows: fitting,
  };
  return { table: fitting.length > 0 ? table : null, left: rows.length - fitting.length };
}

function textOf(value: SheetValue) {
  if (value === null || typeof value === "string") return value ?? "";
  return typeof value === "bigint" ? countText(value) : quantityText(value);
}
