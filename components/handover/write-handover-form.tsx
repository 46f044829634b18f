import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { writeHandoverAction } from "@/lib/handover/actions";
import type { HandoverView } from "@/lib/handover/queries/get-handover";

type WriteHandoverFormProps = { handover: HandoverView; actingAs: string };

/** For the outgoing lead and its secretariat: a line a thing, proposed from what is on record. */
export function WriteHandoverForm({ handover, actingAs }: WriteHandoverFormProps) {
  if (!handover.viewer.mayWrite) return null;
  const { clusterYearId, revision, files, unfinished, objects } = handover;
  const asText = (things: readonly string[]) => things.join("\n");
  return (
    <Panel title="Lập nội dung bàn giao" className="no-print">
      <ActionForm action={writeHandoverAction} actingAs={actingAs}>
        <input type="hidden" name="clusterYearId" value={clusterYearId} />
        <input type="hidden" name="revision" value={revision} />
        <Field name="files" label="Hồ sơ, tài liệu" hint="Mỗi dòng một mục.">
          <TextArea rows={8} defaultValue={asText(files)} />
        </Field>
        <Field name="unfinished" label="Việc chưa xong" hint="Mỗi dòng một mục." optional>
          <TextArea rows={4} defaultValue={asText(unfinished)} />
        </Field>
        <Field
          name="objects"
          label="Cờ luân lưu, hiện vật"
          hint="Ví dụ: Cờ luân lưu “Cụm trưởng”, 01 chiếc."
          optional
        >
          <TextArea rows={2} defaultValue={asText(objects)} />
        </Field>
        <div className="actions">
          <SubmitButton variant="second">Lưu tạm</SubmitButton>
        </div>
      </ActionForm>
    </Panel>
  );
}
