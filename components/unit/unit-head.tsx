import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Filters } from "@/components/ui/filters";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { addressWith } from "@/lib/address";
import type { Day } from "@/lib/dates";
import { committeeName, placeName } from "@/lib/unit/labels";
import type { UnitView } from "@/lib/unit/queries/get-unit";
import { UnitStanding } from "./unit-standing";

const doneWords: Record<string, string> = {
  founded: "Đã thêm đơn vị.",
  renamed: "Đã ghi tên mới. Tên cũ vẫn đọc được theo ngày.",
  corrected: "Đã đính chính. Cách ghi cũ còn trong lịch sử của đơn vị.",
  moved: "Đã chuyển đơn vị cấp trên. Vị trí cũ vẫn đọc được theo ngày.",
  belowMoved: "Đã chuyển các đơn vị trực thuộc đã chọn. Vị trí cũ vẫn đọc được theo ngày.",
  succeeded: "Đã ghi việc sắp xếp. Các phân công tại đơn vị cũ kết thúc theo đơn vị.",
};

type UnitHeadProps = { unit: UnitView; on: Day | null; done: string | string[] | undefined };

/** The unit's name on the day, the way up to the highest unit, and the choice of another day. */
export function UnitHead({ unit, on, done }: UnitHeadProps) {
  const words = typeof done === "string" ? doneWords[done] : undefined;
  const crumbs = (
    <Crumbs>
      {unit.above.map((above) => (
        <Crumb key={above.id} href={addressWith(`/units/${above.id}`, { on })}>
          {placeName(above)}
        </Crumb>
      ))}
    </Crumbs>
  );
  return (
    <>
      <PageHead title={committeeName(unit)} crumbs={unit.above.length > 0 && crumbs} />
      {words && (
        <Note tone="ok" live="status">
          {words}
        </Note>
      )}
      <Filters action={`/units/${unit.id}`} act="Xem">
        <Field name="on" label="Tính đến ngày">
          <DateInput defaultValue={unit.day} />
        </Field>
      </Filters>
      <UnitStanding unit={unit} />
    </>
  );
}
