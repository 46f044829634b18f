import { EntryTable } from "@/components/report/entry-table";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { cellText } from "@/lib/indicator/labels";
import { registerAction } from "@/lib/registration/actions";
import type { RegistrationView } from "@/lib/registration/queries/registrations";
import { RegistrationReference } from "./registration-reference";

/** Where a unit types its targets; an empty line is no target. */
export function RegistrationForm({
  registration,
  actingAs,
}: {
  registration: RegistrationView;
  actingAs: string;
}) {
  const { lines, viewer } = registration;
  return (
    <ActionForm action={registerAction} actingAs={actingAs} className="">
      <RegistrationReference registration={registration} />
      <EntryTable lines={lines} head="Đăng ký" note={assignedText} />
      <p className="meta keys">
        Để trống dòng không đăng ký. Tỷ lệ ghi hai số, ví dụ 86/100 là từ 86%.
      </p>
      <div className="savebar">
        <div className="actions">
          <SubmitButton variant={viewer.maySend ? "second" : "main"} name="intent" value="save">
            Lưu tạm
          </SubmitButton>
          {viewer.maySend && (
            <SubmitButton name="intent" value="submit" icon="paperPlane">
              Gửi đăng ký
            </SubmitButton>
          )}
        </div>
      </div>
    </ActionForm>
  );
}

function assignedText({ indicator, assigned }: RegistrationView["lines"][number]) {
  return assigned && `Chỉ tiêu giao: ${cellText(indicator.type, assigned).main}`;
}
