import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { SubmitButton } from "@/components/ui/submit-button";
import { TableRegion } from "@/components/ui/table-region";
import { dayText } from "@/lib/date-text";
import { endHonorAction } from "@/lib/honor/actions";
import {
  conditionText,
  honorKindLabels,
  honorLevelLabels,
  honorSubjectLabels,
} from "@/lib/honor/labels";
import type { ListedHonor } from "@/lib/honor/queries/list-honors";

type HonorTableProps = { honors: readonly ListedHonor[]; actingAs: string };

/** The catalogue: for whom, by whom, on what ground, with what conditions, and since when. */
export function HonorTable({ honors, actingAs }: HonorTableProps) {
  const groups = Map.groupBy(honors, ({ kind }) => honorKindLabels[kind]);
  const names = new Map(honors.map(({ code, name }) => [code, name]));
  return (
    <TableRegion label="Danh hiệu, hình thức khen thưởng">
      <table className="blocks">
        <thead>
          <tr>
            <th scope="col">Tên</th>
            <th scope="col">Đối tượng, cấp</th>
            <th scope="col">Điều kiện</th>
            <th scope="col">Căn cứ, hiệu lực</th>
          </tr>
        </thead>
        {[...groups].map(([title, of]) => (
          <tbody key={title}>
            <tr className="group">
              <th colSpan={4} scope="rowgroup">
                {title}
              </th>
            </tr>
            {of.map((honor) => (
              <HonorRow key={honor.id} {...{ honor, names, actingAs }} />
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

type HonorRowProps = { honor: ListedHonor; names: ReadonlyMap<string, string>; actingAs: string };

function HonorRow({ honor, names, actingAs }: HonorRowProps) {
  const { name, code, subject, level, decidedBy, legalBasis, conditions, fromOn, toOn } = honor;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="from">{code}</span>
      </th>
      <td data-label="Đối tượng, cấp">
        {honorSubjectLabels[subject]}. {honorLevelLabels[level]}: {decidedBy}
      </td>
      <td data-label="Điều kiện">
        {conditions.length === 0 && "theo quy chế"}
        <ul>
          {conditions.map((condition) => (
            <li key={JSON.stringify(condition)}>
              {conditionText(condition, names)}
              {!condition.hard && <span className="meta"> (xem xét)</span>}
            </li>
          ))}
        </ul>
      </td>
      <td data-label="Căn cứ, hiệu lực">
        {legalBasis}. Từ ngày {dayText(fromOn)}
        {toOn && ` đến hết ngày ${dayText(toOn)}`}
        {honor.isOwn && !toOn && (
          <More title="Ghi ngày hết hiệu lực">
            <ActionForm action={endHonorAction} actingAs={actingAs}>
              <input type="hidden" name="honorId" value={honor.id} />
              <Field name="toOn" label="Áp dụng đến hết ngày">
                <DateInput />
              </Field>
              <SubmitButton variant="second">Lưu</SubmitButton>
            </ActionForm>
          </More>
        )}
      </td>
    </tr>
  );
}
