import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { AccountPanel } from "@/components/person/account-panel";
import { AssignmentList } from "@/components/person/assignment-list";
import { ChangePersonForm } from "@/components/person/change-person-form";
import { ChargeFields } from "@/components/person/charge-fields";
import { PersonFacts } from "@/components/person/person-facts";
import { ActionForm } from "@/components/ui/action-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { listHistory } from "@/lib/audit/queries";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { beginAssignmentAction } from "@/lib/person/actions";
import { getPerson } from "@/lib/person/queries/get-person";
import { listPlaceOptions } from "@/lib/person/queries/list-place-options";

export const metadata: Metadata = { title: "Cán bộ, tài khoản" };

export default async function PersonPage({ params }: PageProps<"/admin/people/[personId]">) {
  const actor = await requireActor();
  const person = actsAs(actor, "systemAdmin") && (await getPerson(actor, (await params).personId));
  if (!person) notFound();
  const [places, history] = await Promise.all([
    listPlaceOptions(actor),
    listHistory(actor, person.id),
  ]);
  const actingAs = actor.capacity.key;

  return (
    <>
      <PageHead
        title={person.fullName}
        meta={`Tài khoản do ${person.office} quản lý.`}
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/people">Cán bộ, tài khoản</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Đổi việc: ghi ngày cuối của phân công cũ, rồi thêm phân công mới; không xóa phân công đã có.",
          "Quên mật khẩu, hoặc lần đầu sử dụng: cấp mã dùng một lần, gọi điện và đọc cho đồng chí ấy.",
          "Nghỉ công tác: ngừng tài khoản; mọi việc đã làm vẫn giữ nguyên tên.",
        ]}
      />
      <div className="split">
        <div className="stack-l">
          <Panel title="Thông tin đăng nhập">
            <PersonFacts person={person} />
          </Panel>
          <Panel title="Phân công">
            <AssignmentList assignments={person.assignments} actingAs={actingAs} />
          </Panel>
          {person.viewerMayKeep && person.disabledAt === null && (
            <Panel title="Thêm phân công">
              <ActionForm action={beginAssignmentAction} actingAs={actingAs}>
                <input type="hidden" name="personId" value={person.id} />
                <ChargeFields places={places} />
                <SubmitButton>Phân công</SubmitButton>
              </ActionForm>
            </Panel>
          )}
        </div>
        <div className="stack-l">
          <AccountPanel person={person} actingAs={actingAs} />
          {person.viewerMayChange && (
            <Panel title="Sửa thông tin">
              <ChangePersonForm person={person} actingAs={actingAs} />
            </Panel>
          )}
          <History lines={history} />
        </div>
      </div>
    </>
  );
}
