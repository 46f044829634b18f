import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/auth/session";
import { keepFieldsAction } from "@/lib/report/actions";
import { listBoardFields } from "@/lib/report/queries/board-fields";

export const metadata: Metadata = { title: "Lĩnh vực của các Ban" };

export default async function BoardFieldsPage() {
  const actor = await requireActor();
  const found = await listBoardFields(actor);
  if (!found) notFound();
  const options = found.groups.map(({ groupCode, groupName }) => ({
    value: groupCode,
    label: `${groupCode}. ${groupName}`,
  }));
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/forms">Biểu mẫu, kỳ báo cáo</Crumb>
          </Crumbs>
        }
        title="Lĩnh vực của các Ban"
        meta="Ai xác nhận nhóm chỉ tiêu nào, với biểu mẫu gửi về cơ quan."
      />
      <HowTo
        steps={[
          "Đánh dấu các nhóm chỉ tiêu mỗi người xác nhận; không đánh dấu nhóm nào là xác nhận tất cả.",
          "Báo cáo được xác nhận xong khi mọi nhóm đã có người xác nhận.",
        ]}
      />
      {found.people.length === 0 && (
        <Empty words="Cơ quan chưa phân công lãnh đạo Ban, chuyên viên nào. Vào “Người dùng” để phân công." />
      )}
      <div className="stack-l">
        {found.people.map(({ id, name, post, groups }) => (
          <Panel key={id} title={`${name}, ${post}`}>
            <ActionForm action={keepFieldsAction} actingAs={actor.capacity.key}>
              <input type="hidden" name="assignmentId" value={id} />
              <input type="hidden" name="before" value={groups.toSorted().join(" ")} />
              <PickGroup
                name="groups[]"
                legend="Nhóm chỉ tiêu"
                options={options}
                defaultValue={groups}
              />
              <SubmitButton variant="second">Ghi lĩnh vực</SubmitButton>
            </ActionForm>
          </Panel>
        ))}
      </div>
    </>
  );
}
