import { IssueCodeForm } from "@/components/account/issue-code-form";
import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { disablePersonAction, enablePersonAction } from "@/lib/person/actions";
import type { PersonView } from "@/lib/person/queries/get-person";

/** What their keepers may do about the account of a person. */
export function AccountPanel({ person, actingAs }: { person: PersonView; actingAs: string }) {
  const isClosed = person.disabledAt !== null;
  if (!person.viewerMaySwitch && !person.viewerMayKeep) return null;
  return (
    <Panel title="Tài khoản">
      <div className="stack">
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
