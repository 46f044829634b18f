import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeActivityAction, withdrawActivityAction } from "@/lib/activity/actions";
import type { ActivityView } from "@/lib/activity/queries/get-activity";
import { addedOf } from "./activity-list";
import { NoteFields } from "./note-fields";

/** The note to be said anew or withdrawn; only its words for whoever did not write it. */
export function ChangeActivity({
  activity,
  actingAs,
}: {
  activity: ActivityView;
  actingAs: string;
}) {
  const reference = (
    <>
      <input type="hidden" name="activityId" value={activity.id} />
      <input type="hidden" name="revision" value={activity.revision} />
    </>
  );
  if (!activity.mayChange) {
    return (
      <Panel title="Tính vào chỉ tiêu">
        <p>{addedOf(activity) || "Không tính vào chỉ tiêu nào."}</p>
        {!activity.withdrawnAt && (
          <p className="meta">Người ghi và lãnh đạo đơn vị sửa được hoạt động này.</p>
        )}
      </Panel>
    );
  }
  const amounts = activity.amounts.map(({ indicator, typed }) => ({
    indicatorId: indicator.id,
    typed,
  }));
  return (
    <Panel title="Sửa hoạt động">
      <div className="stack">
        <ActionForm action={changeActivityAction} actingAs={actingAs}>
          {reference}
          <NoteFields {...activity} today={activity.today} amounts={amounts} />
          <div className="actions">
            <SubmitButton>Lưu thay đổi</SubmitButton>
          </div>
        </ActionForm>
        <Confirm act="Thu hồi" variant="grave" question="Thu hồi hoạt động này?">
          <p>Hoạt động không còn được cộng vào chỉ tiêu nào. Nội dung và lý do vẫn được lưu.</p>
          <ActionForm action={withdrawActivityAction} actingAs={actingAs}>
            {reference}
            <Field name="reason" label="Lý do" />
            <div className="actions">
              <SubmitButton variant="grave">Thu hồi</SubmitButton>
              <DismissButton>Để sau</DismissButton>
            </div>
          </ActionForm>
        </Confirm>
      </div>
    </Panel>
  );
}
