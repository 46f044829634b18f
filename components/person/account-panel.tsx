import { IssueCodeForm } from "@/components/account/issue-code-form";
import { PhoneLink } from "@/components/cluster/phone-link";
import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { disablePersonAction, enablePersonAction } from "@/lib/person/actions";
import type { PersonView } from "@/lib/person/queries/get-person";

/** Before the first sign-in there is a code to be given; everyone else set a password already. */
function standing({ hasPassword }: PersonView) {
  return hasPassword ? "đang dùng" : "chưa đặt mật khẩu: cấp mã dùng một lần";
}

/** How a person signs in, and what their keepers may do about it. */
export function AccountPanel({ person, actingAs }: { person: PersonView; actingAs: string }) {
  const isClosed = person.disabledAt !== null;
  return (
    <Panel title="Tài khoản">
      <div className="stack">
        <dl className="facts">
          <dt>Tên đăng nhập</dt>
          <dd>{person.userName}</dd>
          <dt>Điện thoại</dt>
          <dd>{person.phone ? <PhoneLink phone={person.phone} /> : "chưa có"}</dd>
          <dt>Thư điện tử</dt>
          <dd>{person.email ?? "chưa có"}</dd>
          <dt>Xác thực hai lớp</dt>
          <dd>{person.hasSecondFactor ? "đã bật" : "chưa bật"}</dd>
          <dt>Tình trạng</dt>
          <dd>{isClosed ? "đang ngừng" : standing(person)}</dd>
        </dl>
        {person.viewerMayKeep && !person.viewerIsHolder && !isClosed && (
          <IssueCodeForm
            actingAs={actingAs}
            personId={person.id}
            hasSecondFactor={person.hasSecondFactor}
          />
        )}
        {person.viewerMaySwitch && (
          <ActionForm
            action={isClosed ? enablePersonAction : disablePersonAction}
            actingAs={actingAs}
          >
            <input type="hidden" name="personId" value={person.id} />
            <SubmitButton variant={isClosed ? "second" : "grave"}>
              {isClosed ? "Mở lại tài khoản" : "Ngừng tài khoản"}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
    </Panel>
  );
}
