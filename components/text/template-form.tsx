import { ContentFields } from "@/components/covenant/content-fields";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { keepTemplateAction } from "@/lib/text/actions";
import { kindLabels } from "@/lib/text/labels";
import type { TemplateView } from "@/lib/text/queries/templates";

type TemplateFormProps = { template: TemplateView | null; actingAs: string };

const kinds = Object.entries(kindLabels).map(([value, label]) => ({ value, label }));
/** Rows to write in without script; more come with every save. */
const spare = { first: 10, more: 3 };

/** A template as fields: kind, name, days, contents in their order. */
export function TemplateForm({ template, actingAs }: TemplateFormProps) {
  const kept = template?.words.contents ?? [];
  const blank = Array.from({ length: template ? spare.more : spare.first }, () => null);
  return (
    <ActionForm action={keepTemplateAction} actingAs={actingAs} className="stack-l">
      <input type="hidden" name="templateId" value={template?.id ?? ""} />
      <Panel title="Tên mẫu, thời gian áp dụng">
        <div className="stack">
          <Field name="kind" label="Loại văn bản">
            <Select options={kinds} defaultValue={template?.kind ?? "covenant"} />
          </Field>
          <Field name="title" label="Tên mẫu">
            <TextInput defaultValue={template?.title} />
          </Field>
          <Field name="fromOn" label="Áp dụng từ ngày">
            <DateInput {...(template && { defaultValue: template.fromOn })} />
          </Field>
          <Field name="toOn" label="Đến hết ngày" optional>
            <DateInput {...(template?.toOn && { defaultValue: template.toOn })} />
          </Field>
          <Field name="preamble" label="Mở đầu" hint="Căn cứ, mục đích." optional>
            <TextArea rows={4} defaultValue={template?.words.preamble} />
          </Field>
        </div>
      </Panel>
      <Panel title="Các nội dung" meta="đổi chỗ bằng cách ghi lại số thứ tự">
        {[...kept, ...blank].map((content, index) => (
          <ContentFields
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form, told apart by their place
            key={index}
            index={index}
            content={content && { ...content, id: "" }}
            brought={undefined}
            by=""
            kind="regulation"
            amended={null}
          />
        ))}
      </Panel>
      <div className="actions">
        <SubmitButton pendingWords="Đang lưu">Lưu mẫu</SubmitButton>
      </div>
    </ActionForm>
  );
}
