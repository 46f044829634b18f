import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { TextArea, TextInput } from "@/components/ui/text-input";
import type { VoteSubject } from "@/lib/db/generated/enums";
import { markOptions, usualChoices } from "@/lib/election/labels";

/** The mark of a question and, for honors, how many may be proposed and chosen. */
export function QuestionFields({ subject }: { subject: VoteSubject }) {
  const { pass } = usualChoices(subject);
  return (
    <>
      <Field name="pass" label="Tỷ lệ quy định">
        <Select options={markOptions} defaultValue={pass} />
      </Field>
      <Field name="passQuote" label="Trích Quy chế về tỷ lệ này" optional>
        <TextArea rows={2} />
      </Field>
      {subject === "honors" ? (
        <HonorFields />
      ) : (
        <>
          <input type="hidden" name="seats" value="1" />
          <input type="hidden" name="leastChoices" value="1" />
          <input type="hidden" name="mostChoices" value="1" />
        </>
      )}
    </>
  );
}

function HonorFields() {
  return (
    <>
      <Field name="seats" label="Số đơn vị được đề nghị, nhiều nhất">
        <TextInput figures inputMode="numeric" defaultValue="1" />
      </Field>
      <PickGroup
        name="oneByOne"
        legend="Trên phiếu"
        defaultValue="true"
        options={[
          { value: "true", label: "Đồng ý hoặc không đồng ý với từng đơn vị" },
          { value: "false", label: "Chọn một số đơn vị trong danh sách" },
        ]}
      />
      <Field name="leastChoices" label="Chọn ít nhất" hint="Khi chọn trong danh sách.">
        <TextInput figures inputMode="numeric" defaultValue="1" />
      </Field>
      <Field name="mostChoices" label="Chọn nhiều nhất">
        <TextInput figures inputMode="numeric" defaultValue="1" />
      </Field>
    </>
  );
}
