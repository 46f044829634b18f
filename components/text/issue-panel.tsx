import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { issueTextAction } from "@/lib/text/actions";
import type { TextView } from "@/lib/text/queries/get-text";

type IssuePanelProps = { text: TextView; actingAs: string };

/** After the lead has signed the paper and the clerk has numbered it: number and day by hand, and it is in force. */
export function IssuePanel({ text, actingAs }: IssuePanelProps) {
  const { id, revision, issuing, issued, signer, status } = text;
  if (!issuing || issued || status === "draft" || status === "consulting") return null;
  return (
    <Panel title="Ban hành" className="no-print">
      {issuing.refusal ? (
        <p>{issuing.refusal}</p>
      ) : (
        <ActionForm action={issueTextAction} actingAs={actingAs}>
          <input type="hidden" name="textId" value={id} />
          <input type="hidden" name="revision" value={revision} />
          <p>Ghi như bản giấy Cụm trưởng đã ký. Sau khi ghi, lời văn không sửa được nữa.</p>
          <Field
            name="number"
            label="Số, ký hiệu"
            hint={`Ghi số văn thư đã cấp, ví dụ: ${text.numberExample}.`}
          >
            <TextInput />
          </Field>
          <Field name="issuedOn" label="Ngày ban hành">
            <DateInput />
          </Field>
          <Field name="signerName" label="Người ký">
            <TextInput defaultValue={signer?.name} />
          </Field>
          <Field name="signerPost" label="Chức vụ">
            <TextInput defaultValue={signer?.post ?? "Chủ tịch"} />
          </Field>
          <SubmitButton icon="seal" wide>
            Ghi ban hành
          </SubmitButton>
        </ActionForm>
      )}
    </Panel>
  );
}
