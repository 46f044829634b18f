import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { openForSigningAction } from "@/lib/covenant/actions";
import type { OpeningView } from "@/lib/covenant/queries/get-opening";

const noWitness = { name: "", post: "" };

/** Before whom it is signed, and the act itself. */
export function OpeningForm({ opening, actingAs }: { opening: OpeningView; actingAs: string }) {
  const { id, revision, witnesses, text } = opening;
  return (
    <ActionForm action={openForSigningAction} actingAs={actingAs}>
      <input type="hidden" name="covenantId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <PickGroup
        name="upperCommittee"
        legend={`${opening.upperName} tham gia`}
        options={[
          { value: "witnesses", label: "Chứng kiến, không ký" },
          { value: "signs", label: "Chứng kiến và ký" },
          { value: "party", label: "Là một bên giao ước, ký như các đơn vị" },
        ]}
        defaultValue="witnesses"
      />
      <p>Người chứng kiến ghi dưới đây không ký. Để trống dòng không dùng.</p>
      {[...witnesses, noWitness].map((witness, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <fieldset className="row" key={index}>
          <legend>Chứng kiến {index + 1}</legend>
          <Field name={`witnesses.${index}.name`} label="Họ và tên, hoặc tên gọi chung" optional>
            <TextInput defaultValue={witness.name} />
          </Field>
          <Field name={`witnesses.${index}.post`} label="Chức vụ, cơ quan" optional>
            <TextInput defaultValue={witness.post} />
          </Field>
        </fieldset>
      ))}
      <Field
        name="clerkNumber"
        label="Số, ký hiệu"
        hint={`Văn thư đã cấp số thì ghi, ví dụ: ${opening.numberExample}. Chưa cấp thì để trống: mở ký kết rồi không ghi thêm được, bản in không có dòng “Số”.`}
        optional
      >
        <TextInput defaultValue={opening.clerkNumber} />
      </Field>
      <p>
        Sau khi mở ký kết, lời văn, phụ lục và danh sách {text.parties.length} đơn vị được khóa.
        Muốn sửa thì phải thu hồi, và các chữ ký đã có không còn hiệu lực.
      </p>
      <SubmitButton big wide icon="signingPen">
        Mở ký kết
      </SubmitButton>
      <LinkButton href={`/covenants/${id}`} variant="quiet" wide>
        Để sau
      </LinkButton>
    </ActionForm>
  );
}
