import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { beginTermAction } from "@/lib/cluster/actions";
import { leadershipRoleLabels, selectionWayLabels } from "@/lib/cluster/labels";
import type { YearHeadView } from "@/lib/cluster/queries/year-head";
import { LeadershipRole, SelectionWay } from "@/lib/db/generated/enums";
import { committeeName } from "@/lib/unit/labels";

/** Writes down which unit leads a year, how it was chosen, and from when its people work in it. */
export function BeginTermForm({ head, actingAs }: { head: YearHeadView; actingAs: string }) {
  const { clusterYear, members, year } = head;
  return (
    <ActionForm action={beginTermAction} actingAs={actingAs}>
      <input type="hidden" name="clusterYearId" value={clusterYear.id} />
      <PickGroup
        name="role"
        legend="Vai trò"
        options={Object.values(LeadershipRole).map((role) => ({
          value: role,
          label: leadershipRoleLabels[role],
        }))}
      />
      <Field name="unitId" label="Đơn vị">
        <Select
          prompt="Chọn đơn vị"
          options={members.map((unit) => ({ value: unit.id, label: committeeName(unit) }))}
        />
      </Field>
      <Field name="way" label="Cách thức">
        <Select
          prompt="Chọn cách thức"
          options={Object.values(SelectionWay).map((way) => ({
            value: way,
            label: selectionWayLabels[way],
          }))}
        />
      </Field>
      <Field
        name="document"
        label="Biên bản hoặc quyết định"
        hint="Ví dụ: Hội nghị ngày 08/11/2022; Quyết định số 15/QĐ-MTTQ-BTT."
      />
      <Field
        name="fromOn"
        label="Bắt đầu làm việc từ ngày"
        hint={`Thường là ngày sau hội nghị tổng kết năm ${year - 1}.`}
      >
        <DateInput />
      </Field>
      <Field name="toOn" label="Đến hết ngày" optional hint="Để trống nếu chưa bàn giao.">
        <DateInput />
      </Field>
      <div className="actions">
        <SubmitButton>Ghi nhận</SubmitButton>
      </div>
    </ActionForm>
  );
}
