import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { dayText } from "@/lib/date-text";
import { dayFromDb } from "@/lib/dates";
import {
  approveReportsAction,
  endPermissionAction,
  permitSendingAction,
} from "@/lib/report/actions";

type ApprovePanelProps = {
  waiting: readonly { periodId: string; revision: number; label: string; form: string }[];
  actingAs: string;
};

/** For a unit's head: the reports that wait, several at a time. */
export function ApprovePanel({ waiting, actingAs }: ApprovePanelProps) {
  if (waiting.length === 0) return null;
  const options = waiting.map(({ periodId, revision, label, form }) => ({
    value: `${periodId} ${revision}`,
    label: `${form}, ${label}`,
  }));
  return (
    <Panel title="Chờ lãnh đạo đơn vị duyệt">
      <ActionForm action={approveReportsAction} actingAs={actingAs}>
        <PickGroup
          name="reports[]"
          legend="Báo cáo"
          hint="Mở từng báo cáo ở dưới để xem thay đổi so với kỳ trước."
          options={options}
        />
        <SubmitButton icon="paperPlane">Duyệt các báo cáo đã chọn</SubmitButton>
      </ActionForm>
    </Panel>
  );
}

type PermissionPanelProps = {
  /** Given last; holds while it has no last day. */
  permission: { id: string; givenBy: string; fromOn: Date; toOn: Date | null } | null;
  actingAs: string;
};

/** For a unit's head: the standing leave for the officer to send. */
export function PermissionPanel({ permission, actingAs }: PermissionPanelProps) {
  return (
    <Panel title="Cho phép cán bộ phụ trách gửi báo cáo">
      {permission && permission.toOn === null ? (
        <ActionForm action={endPermissionAction} actingAs={actingAs}>
          <input type="hidden" name="permissionId" value={permission.id} />
          <p>
            {permission.givenBy} cho phép từ ngày {dayText(dayFromDb(permission.fromOn))}. Mỗi bản
            gửi ghi rõ điều này.
          </p>
          <SubmitButton variant="second">Thôi cho phép</SubmitButton>
        </ActionForm>
      ) : (
        <ActionForm action={permitSendingAction} actingAs={actingAs}>
          <input type="hidden" name="lastId" value={permission?.id ?? ""} />
          <p>
            Mỗi báo cáo đang cần lãnh đạo đơn vị duyệt. Có thể cho phép cán bộ phụ trách tự gửi.
          </p>
          <SubmitButton variant="second">Cho phép gửi từ hôm nay</SubmitButton>
        </ActionForm>
      )}
    </Panel>
  );
}
