import { z } from "zod";
import { dayField, optionalDayField } from "@/lib/date-field";
import type { Day } from "@/lib/dates";
import { UnitKind } from "@/lib/db/generated/enums";
import { textField } from "@/lib/text-field";

export const unitCode = textField("Vui lòng ghi mã đơn vị.", 20).refine(
  (text) => /^[\dA-Za-z][\dA-Za-z.-]*$/.test(text),
  "Mã chỉ gồm chữ không dấu, số, dấu chấm và dấu gạch ngang, ví dụ: 00454.",
);
export const unitName = textField("Vui lòng ghi tên địa phương, ví dụ: Đông Anh.", 120);
const kind = z.enum(UnitKind, "Vui lòng chọn loại đơn vị.");

export const foundUnitInput = z
  .object({
    code: unitCode,
    kind,
    name: unitName,
    parentId: z.uuid("Vui lòng chọn đơn vị cấp trên."),
    fromOn: dayField(),
    /** For a unit that has ended already; empty while it exists. */
    toOn: optionalDayField(),
  })
  .refine(({ fromOn, toOn }) => toOn === null || fromOn <= toOn, {
    path: ["toOn"],
    message: "Ngày cuối trước ngày đầu. Vui lòng kiểm tra lại hai ngày này.",
  });
export type FoundUnitInput = z.output<typeof foundUnitInput>;

export const renameUnitInput = z.object({ unitId: z.uuid(), name: unitName, fromOn: dayField() });
export type RenameUnitInput = z.output<typeof renameUnitInput>;

/** What was written down wrong: not a new name, but the one it has borne all along. */
export const correctUnitInput = z.object({
  unitId: z.uuid(),
  /** The first day of the name that is put right: one of the unit's. */
  nameFromOn: dayField(),
  name: unitName,
  code: unitCode,
  reason: textField("Vui lòng ghi lý do đính chính, ví dụ: gõ nhầm dấu.", 300),
});
export type CorrectUnitInput = z.output<typeof correctUnitInput>;

/** Units that come together in a sheet; a parent is a unit that is there, or the code of one that comes along. */
export type ImportUnitsInput = {
  units: readonly {
    code: string;
    kind: UnitKind;
    name: string;
    fromOn: Day;
    toOn: Day | null;
    parent: { id: string } | { code: string };
  }[];
};

export const moveUnitInput = z.object({
  unitId: z.uuid(),
  parentId: z.uuid("Vui lòng chọn đơn vị cấp trên mới."),
  fromOn: dayField(),
});
export type MoveUnitInput = z.output<typeof moveUnitInput>;

/** Several units that stand under one, to be put under another together. */
export const moveUnitsInput = moveUnitInput.extend({
  unitIds: z.array(z.uuid()).min(1, "Vui lòng chọn ít nhất một đơn vị trực thuộc."),
});
export type MoveUnitsInput = Omit<z.output<typeof moveUnitsInput>, "unitId">;

/** What the address of a list says; whatever makes no sense is passed over. */
export const unitFilterInput = z.object({
  q: z.string().max(100).catch(""),
  kind: z.enum(UnitKind).nullable().catch(null),
  on: dayField().nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  /** How many a sheet has just brought. */
  imported: z.coerce.number().int().min(0).max(5000).catch(0),
});

/** The day a page is read as of; today when nothing, or nothing clear, was asked. */
export const asOfInput = z.object({ on: dayField().nullable().catch(null) });
