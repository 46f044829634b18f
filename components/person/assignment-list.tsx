import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { roleLabels } from "@/lib/auth/labels";
import { dayText } from "@/lib/date-text";
import { endAssignmentAction, withdrawAssignmentAction } from "@/lib/person/actions";
import type { PersonView } from "@/lib/person/queries/get-person";

type Assignment = PersonView["assignments"][number];

/** All a person has been charged with, latest first; what the viewer may end can be ended here. */
export function AssignmentList({
  assignments,
  actingAs,
}: {
  assignments: readonly Assignment[];
  actingAs: string;
}) {
  return (
    <ul className="stack">
      {assignments.map((assignment) => (
        <li key={assignment.id}>
          <b>
            {roleLabels[assignment.role]}, {assignment.placeName}
          </b>
          <p className="meta">
            {assignment.post}; từ ngày {dayText(assignment.fromOn)}
            {assignment.toOn && ` đến hết ngày ${dayText(assignment.toOn)}`}
            {assignment.standsInFor && `; thay đồng chí ${assignment.standsInFor}`}
          </p>
          {assignment.viewerMayEnd && (
            <>
              <EndForm assignmentId={assignment.id} actingAs={actingAs} />
              <WithdrawForm assignmentId={assignment.id} actingAs={actingAs} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function EndForm({ assignmentId, actingAs }: { assignmentId: string; actingAs: string }) {
  return (
    <details>
      <summary>Kết thúc phân công</summary>
      <ActionForm action={endAssignmentAction} actingAs={actingAs}>
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <Field name="toOn" label="Ngày cuối">
          <DateInput />
        </Field>
        <SubmitButton variant="grave">Kết thúc phân công</SubmitButton>
      </ActionForm>
    </details>
  );
}

function WithdrawForm({ assignmentId, actingAs }: { assignmentId: string; actingAs: string }) {
  return (
    <details>
      <summary>Thu hồi ngay</summary>
      <ActionForm action={withdrawAssignmentAction} actingAs={actingAs}>
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <Field
          name="reason"
          label="Lý do"
          hint="Dùng khi giao nhầm, hoặc không được làm việc thêm giờ nào. Phân công hết hiệu lực ngay lúc này."
        />
        <SubmitButton variant="grave">Thu hồi ngay</SubmitButton>
      </ActionForm>
    </details>
  );
}
