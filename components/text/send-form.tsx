import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { sendForConsultingAction } from "@/lib/text/actions";
import { silenceTexts } from "@/lib/text/labels";
import type { ConsultingView } from "@/lib/text/queries/get-consulting";

type SendFormProps = { text: ConsultingView; actingAs: string };

/** For those who write it: the draft as it stands, to all units, until an hour. */
export function SendForm({ text, actingAs }: SendFormProps) {
  const { silence, sending } = text.viewer;
  if (!sending || !silence) return null;
  const next = text.numbers.length + 1;
  return (
    <Panel title={`Gửi lấy ý kiến lần ${next}`} className="no-print">
      {sending.refusal ? (
        <p>Dự thảo chưa có nội dung nào, hoặc có nội dung chưa xong. Vui lòng sửa dự thảo trước.</p>
      ) : (
        <ActionForm action={sendForConsultingAction} actingAs={actingAs}>
          <input type="hidden" name="textId" value={text.id} />
          <input type="hidden" name="revision" value={text.revision} />
          <p>
            Các đơn vị thành viên xem được dự thảo và góp ý từng nội dung; trong lúc đó lời văn giữ
            nguyên. {silenceTexts[silence]}
          </p>
          <Field name="dueOn" label="Hạn góp ý, ngày">
            <DateInput />
          </Field>
          <Field name="dueClock" label="Giờ" hint="Ví dụ: 17:00.">
            <TextInput figures short defaultValue="17:00" />
          </Field>
          <SubmitButton wide icon="speech">
            Gửi lấy ý kiến
          </SubmitButton>
        </ActionForm>
      )}
    </Panel>
  );
}
