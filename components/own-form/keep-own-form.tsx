import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { UploadField } from "@/components/ui/upload-field";
import { uploadWords } from "@/lib/file/labels";
import { keepOwnFormAction } from "@/lib/own-form/actions";

/** Brings another office's form along. */
export function KeepOwnForm({ actingAs }: { actingAs: string }) {
  return (
    <Panel title="Tải lên biểu mới">
      <ActionForm action={keepOwnFormAction} actingAs={actingAs}>
        <Field name="name" label="Tên biểu" hint="Ví dụ: Biểu gửi Đảng ủy, hằng tháng.">
          <TextInput maxLength={120} />
        </Field>
        <UploadField name="file" label="Tệp biểu đã đánh dấu" {...uploadWords(["docx", "xlsx"])} />
        <div className="actions">
          <SubmitButton icon="upload">Tải lên</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
