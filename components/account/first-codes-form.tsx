import { ActionForm } from "@/components/ui/action-form";
import { Found } from "@/components/ui/found";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { issueFirstCodesAction } from "@/lib/account/actions";
import type { WithoutPassword } from "@/lib/account/queries/without-password";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";

type FirstCodesFormProps = { people: readonly WithoutPassword[]; actingAs: string };

/** Who gets a first code, those without one ticked; the codes appear once, a line each, to be printed and cut apart. */
export function FirstCodesForm({ people, actingAs }: FirstCodesFormProps) {
  const options = people.map(({ id, fullName, userName, placeName, codeUntil }) => ({
    value: id,
    label: `${fullName}, ${placeName}`,
    hint: codeUntil
      ? `${userName}; đã cấp mã, dùng đến hết ngày ${dayText(dayOf(codeUntil))}. Cấp lại thì mã cũ hết dùng được.`
      : userName,
  }));
  return (
    <ActionForm action={issueFirstCodesAction} actingAs={actingAs}>
      <Found />
      <div className="stack no-print">
        <PickGroup
          name="people[]"
          legend="Cán bộ chưa có mật khẩu"
          options={options}
          defaultValue={people.filter(({ codeUntil }) => !codeUntil).map(({ id }) => id)}
        />
        <div className="actions">
          <SubmitButton>Cấp mã lần đầu</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}
