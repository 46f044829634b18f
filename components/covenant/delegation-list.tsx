import { FileLink } from "@/components/file/file-link";
import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Empty } from "@/components/ui/empty";
import { SubmitButton } from "@/components/ui/submit-button";
import { endDelegationAction } from "@/lib/covenant/actions";
import type { SigningView } from "@/lib/covenant/queries/get-signing";
import { dayText } from "@/lib/date-text";

type DelegationListProps = { signing: SigningView; actingAs: string };

/** Who may sign by authorisation and who could, latest first. */
export function DelegationList({ signing, actingAs }: DelegationListProps) {
  const { id: unitId, delegations } = signing;
  if (delegations.length === 0) {
    return (
      <Empty words="Chưa có giấy ủy quyền nào. Ghi nhận ở dưới khi cán bộ khác ký thừa ủy quyền Chủ tịch." />
    );
  }
  return (
    <ul className="stack">
      {delegations.map(({ id, person, assignment, document, fromOn, toOn, isOver, file }) => (
        <li key={id}>
          <b>
            Đồng chí {person.fullName}, {assignment.post}
          </b>
          <p className="meta">
            Từ ngày {dayText(fromOn)} đến hết ngày {dayText(toOn)}
            {isOver && " (đã kết thúc)"}
          </p>
          <FileLink file={file} label={document} />
          {!isOver && (
            <Confirm
              act="Kết thúc ủy quyền"
              variant="grave"
              question={`Kết thúc việc ủy quyền cho đồng chí ${person.fullName}?`}
            >
              <ActionForm action={endDelegationAction} actingAs={actingAs}>
                <input type="hidden" name="unitId" value={unitId} />
                <input type="hidden" name="delegationId" value={id} />
                <p>Từ lúc này đồng chí không ký thừa ủy quyền nữa. Chữ ký đã có vẫn giữ nguyên.</p>
                <div className="actions">
                  <SubmitButton variant="grave">Kết thúc ủy quyền</SubmitButton>
                  <DismissButton />
                </div>
              </ActionForm>
            </Confirm>
          )}
        </li>
      ))}
    </ul>
  );
}
