import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrepareVoteForm } from "@/components/election/prepare-vote-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { VoteSubject } from "@/lib/db/generated/enums";
import { voteSubjectLabels } from "@/lib/election/labels";
import { getPreparation } from "@/lib/election/queries/get-preparation";

export const metadata: Metadata = { title: "Chuẩn bị biểu quyết" };

export default async function NewVotePage({
  params,
  searchParams,
}: PageProps<"/events/[eventId]/votes/new">) {
  const actor = await requireActor();
  const preparation = await getPreparation(actor, (await params).eventId);
  if (!preparation) notFound();
  const asked = (await searchParams).subject;
  const subject = Object.values(VoteSubject).find((one) => one === asked) ?? "lead";

  return (
    <>
      <PageHead
        title={voteSubjectLabels[subject]}
        meta={`${preparation.title}. Với tư cách ${actor.capacity.title}.`}
        crumbs={
          <Crumbs>
            <Crumb href={`/events/${preparation.id}`}>{preparation.title}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Chọn cách thức, đánh dấu các đơn vị được giới thiệu.",
          "Quy định điền sẵn theo mức thường dùng; đối chiếu với Quy chế của cụm rồi sửa cho đúng.",
          "Nội dung này chưa công khai cho đến khi hội nghị thông qua danh sách.",
        ]}
      />
      <Panel title="Nội dung và quy định">
        <PrepareVoteForm
          preparation={preparation}
          subject={subject}
          actingAs={actor.capacity.key}
        />
      </Panel>
    </>
  );
}
