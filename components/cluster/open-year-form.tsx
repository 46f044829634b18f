import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { openYearAction } from "@/lib/cluster/actions";

type OpenYearFormProps = {
  clusterId: string;
  /** The newest year there is; null for a cluster that has none yet. */
  lastYear: number | null;
  proposed: number;
  actingAs: string;
};

export function OpenYearForm({ clusterId, lastYear, proposed, actingAs }: OpenYearFormProps) {
  return (
    <ActionForm action={openYearAction} actingAs={actingAs}>
      <input type="hidden" name="clusterId" value={clusterId} />
      <Field name="year" label="Năm thi đua">
        <TextInput figures inputMode="numeric" defaultValue={proposed} />
      </Field>
      {lastYear === null ? (
        <input type="hidden" name="start" value="empty" />
      ) : (
        <PickGroup
          name="start"
          legend="Cách mở"
          defaultValue="fromLast"
          options={[
            {
              value: "fromLast",
              label: `Lập từ năm trước (${lastYear})`,
              hint: "Lịch hội nghị của năm trước được chép sang, để ở dạng dự kiến. Đơn vị thành viên và cài đặt tự chuyển theo ngày.",
            },
            { value: "empty", label: "Mở năm mới, chưa có lịch" },
          ]}
        />
      )}
      <div className="actions">
        <SubmitButton variant="second">Mở năm</SubmitButton>
      </div>
    </ActionForm>
  );
}
