import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { NumberInput } from "@/components/ui/number-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { proposeAreaFiguresAction } from "@/lib/area-sheet/actions";
import type { LinkColumns } from "@/lib/area-sheet/queries/open-link";
import { measureText } from "@/lib/indicator/labels";

/** A few numbers of one residential area, typed on a telephone; each says what it was understood as. */
export function ProposeForm({ token, columns }: { token: string; columns: LinkColumns }) {
  return (
    <ActionForm action={proposeAreaFiguresAction}>
      <input type="hidden" name="token" value={token} />
      {columns.map((column) => (
        <Field
          key={column.id}
          name={`cell-${column.id}`}
          label={`${column.name} (${measureText(column)})`}
          {...(column.type === "ratio" && { hint: "Hai số, ví dụ: 11/13." })}
        >
          <FigureInput type={column.type} />
        </Field>
      ))}
      <SubmitButton wide>Gửi số liệu</SubmitButton>
    </ActionForm>
  );
}

function FigureInput({ type }: Pick<LinkColumns[number], "type">) {
  if (type === "money") return <NumberInput kind="money" scale="million" />;
  if (type === "count" || type === "quantity") return <NumberInput kind={type} />;
  return <TextInput figures autoComplete="off" />;
}
