import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoteFields } from "@/components/activity/note-fields";
import { EvidenceField } from "@/components/evidence/evidence-field";
import { ActionForm } from "@/components/ui/action-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { noteActivityAction } from "@/lib/activity/actions";
import { getActivityForm } from "@/lib/activity/queries/activity-form";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Ghi hoạt động" };

export default async function NewActivityPage() {
  const actor = await requireActor();
  const form = await getActivityForm(actor);
  if (!form) notFound();
  const { noteKey, today, indicators, places } = form;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/activities">Nhật ký hoạt động</Crumb>
          </Crumbs>
        }
        title="Ghi hoạt động"
      />
      <HowTo
        steps={[
          "Chỉ cần nội dung; ngày đã điền sẵn hôm nay, địa bàn và chỉ tiêu có thể bỏ trống.",
          "Chọn chỉ tiêu thì hoạt động được cộng vào số liệu gợi ý của kỳ báo cáo có ngày đó.",
          "Không ghi tài liệu mật, không ghi thông tin riêng của người dân khi không cần thiết.",
        ]}
      />
      <Panel title="Hoạt động">
        <ActionForm action={noteActivityAction} actingAs={actor.capacity.key}>
          <input type="hidden" name="noteKey" value={noteKey} />
          <NoteFields {...{ happenedOn: today, today, indicators, places }} />
          <EvidenceField optional />
          <div className="actions">
            <SubmitButton>Ghi vào nhật ký</SubmitButton>
          </div>
        </ActionForm>
      </Panel>
    </>
  );
}
