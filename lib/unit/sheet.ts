import { z } from "zod";
import { dayField, optionalDayField } from "@/lib/date-field";
import { UnitKind } from "@/lib/db/generated/enums";
import { searchText } from "@/lib/search-text";
import type { CellError } from "@/lib/spreadsheet/cell";
import type { CheckedRow } from "@/lib/spreadsheet/rules";
import { unitKindTitles } from "./labels";
import { levelOf } from "./rules";
import { unitCode, unitName } from "./schema";

/** "Xã", "xa", "XÃ" → commune. */
const kindOf = new Map(
  Object.values(UnitKind).map((kind) => [searchText(unitKindTitles[kind]), kind]),
);

const kind = z.string().transform((text, context) => {
  const found = kindOf.get(searchText(text));
  if (found) return found;
  const known = Object.values(unitKindTitles).join(", ");
  context.addIssue({ code: "custom", message: `Loại đơn vị là một trong: ${known}.` });
  return z.NEVER;
});

/** One unit. An empty parent is the office that imports. */
export const unitSheetRow = z.object({
  code: unitCode.meta({ title: "Mã" }),
  kind: kind.meta({ title: "Loại" }),
  name: unitName.meta({ title: "Tên" }),
  parent: z.string().trim().max(200, "Dài quá 200 ký tự.").meta({ title: "Trực thuộc" }),
  fromOn: dayField().meta({ title: "Từ ngày" }),
  toOn: optionalDayField().meta({ title: "Đến hết ngày" }),
});

export type UnitSheetRow = CheckedRow<typeof unitSheetRow>;

/** Digits of an official code by level: tỉnh 01, huyện 017, xã 00454. A residential area has none. */
const digitsOfLevel = [0, 2, 3, 5, 0];

/** Excel drops the noughts before a number, and "454" would be another unit than "00454"; codes with letters are an office's own. */
function lostNoughts({ code, kind }: { code: string; kind: UnitKind }) {
  const digits = digitsOfLevel[levelOf(kind)] ?? 0;
  if (!/^\d+$/.test(code) || code.length >= digits) return null;
  return `Mã đơn vị hành chính loại này có ${digits} chữ số; Excel có thể đã bỏ số 0 ở đầu. Vui lòng ghi đủ, ví dụ: ${code.padStart(digits, "0")}.`;
}

/** What the rows alone say is wrong: a code twice or too short, a last day before the first. */
export function faultsAmong(rows: readonly UnitSheetRow[]): CellError[] {
  const lineOf = new Map<string, number>();
  return rows.flatMap((row) => {
    const { code, fromOn, toOn } = row.values;
    const faults: CellError[] = [];
    const short = lostNoughts(row.values);
    if (short) faults.push(row.errorAt("code", short));
    const earlier = lineOf.get(code);
    if (earlier === undefined) lineOf.set(code, row.number);
    else
      faults.push(row.errorAt("code", `Mã này đã có ở dòng ${earlier}. Mỗi đơn vị ghi một dòng.`));
    if (toOn !== null && toOn < fromOn)
      faults.push(
        row.errorAt("toOn", "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này."),
      );
    return faults;
  });
}
