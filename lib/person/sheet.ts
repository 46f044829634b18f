import { z } from "zod";
import { roleLabels } from "@/lib/auth/labels";
import { dayField, optionalDayField } from "@/lib/date-field";
import { Role } from "@/lib/db/generated/enums";
import { searchText } from "@/lib/search-text";
import type { CellError } from "@/lib/spreadsheet/cell";
import type { CheckedRow } from "@/lib/spreadsheet/rules";
import { fullName, post, reachedBy } from "./schema";

/** "Cán bộ phụ trách", "can bo phu trach" → unitReporter. */
const roleOf = new Map(Object.values(Role).map((role) => [searchText(roleLabels[role]), role]));

const role = z.string().transform((text, context) => {
  const found = roleOf.get(searchText(text));
  if (found) return found;
  const known = Object.values(Role).map((each) => roleLabels[each]);
  context.addIssue({ code: "custom", message: `Vai trò là một trong: ${known.join(", ")}.` });
  return z.NEVER;
});

/** One person with a first assignment. */
export const personSheetRow = z.object({
  fullName: fullName.meta({ title: "Họ và tên" }),
  phone: reachedBy.phone.meta({ title: "Điện thoại" }),
  email: reachedBy.email.meta({ title: "Thư điện tử" }),
  place: z.string().trim().min(1, "Vui lòng ghi nơi công tác.").meta({ title: "Nơi công tác" }),
  role: role.meta({ title: "Vai trò" }),
  post: post.meta({ title: "Chức vụ" }),
  fromOn: dayField().meta({ title: "Từ ngày" }),
  toOn: optionalDayField().meta({ title: "Đến hết ngày" }),
});

export type PersonSheetRow = CheckedRow<typeof personSheetRow>;

/** What the rows alone say is wrong: somebody twice, a number or address of two people, a last day before the first. */
export function faultsAmong(rows: readonly PersonSheetRow[]): CellError[] {
  const people = new Map<string, number>();
  const phones = new Map<string, number>();
  const emails = new Map<string, number>();
  return rows.flatMap((row) => {
    const { phone, email, fromOn, toOn } = row.values;
    const twice = (seen: Map<string, number>, key: string | null, column: Column, what: string) => {
      if (key === null) return [];
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, row.number);
      return earlier === undefined ? [] : [row.errorAt(column, `${what} ở dòng ${earlier}.`)];
    };
    return [
      ...twice(people, whoOf(row), "fullName", "Cán bộ này đã có cùng vai trò, nơi công tác"),
      ...twice(phones, phone, "phone", "Số điện thoại này đã có"),
      ...twice(emails, email, "email", "Địa chỉ này đã có"),
      ...(toOn !== null && toOn < fromOn ? [row.errorAt("toOn", daysTurned)] : []),
    ];
  });
}

type Column = keyof z.output<typeof personSheetRow>;
const daysTurned = "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này.";

/** Two rows with one telephone number are told so there; with none, the same person twice is one who is named alike. */
function whoOf({ values }: PersonSheetRow) {
  return [values.fullName, values.role, values.place].map(searchText).join(" ; ");
}
