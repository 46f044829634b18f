import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { closeCovenantAction } from "@/lib/covenant/actions";
import { outcomeLabels } from "@/lib/covenant/labels/closing";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type ClosingFormProps = { covenant: CovenantView; actingAs: string };

const outcomes = Object.entries(outcomeLabels).map(([value, label]) => ({ value, label }));

/** Each content with its words above, what came of it, and the act that closes the covenant. */
export function ClosingForm({ covenant, actingAs }: ClosingFormProps) {
  const { id, frozen, text, layers } = covenant;
  const asSigned = text.contents.map((content, index) => ({ ...content, number: index + 1 }));
  return (
    <ActionForm action={closeCovenantAction} actingAs={actingAs}>
      <input type="hidden" name="covenantId" value={id} />
      <input type="hidden" name="textHash" value={layers?.textHash ?? frozen?.textHash} />
      {(layers?.contents ?? asSigned).map(({ number, title, text: words }, index) => (
        <fieldset key={number} className="row">
          <legend>Nội dung {number}</legend>
          <p className="asked-text">
            {title && <b>{title}. </b>}
            {words}
          </p>
          <PickGroup
            name={`results.${index}.outcome`}
            legend={`Kết quả (nội dung ${number})`}
            options={outcomes}
          />
          <Field
            name={`results.${index}.words`}
            label="Số liệu, lý do"
            hint="Chọn “Đạt” thì không bắt buộc."
          >
            <TextArea rows={2} />
          </Field>
        </fieldset>
      ))}
      <p>Sau khi tổng kết, Giao ước và kết quả được giữ nguyên để xem, không đổi lại được.</p>
      <div className="actions">
        <SubmitButton icon="lock">Tổng kết Giao ước</SubmitButton>
        <LinkButton href={`/covenants/${id}`} variant="second">
          Để sau
        </LinkButton>
      </div>
    </ActionForm>
  );
}
