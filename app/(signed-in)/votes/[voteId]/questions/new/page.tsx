import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddQuestionForm } from "@/components/election/add-question-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getPreparation } from "@/lib/election/queries/get-preparation";
import { getVote } from "@/lib/election/queries/get-vote";

export const metadata: Metadata = { title: "Thêm nội dung vào phiếu" };

export default async function NewQuestionPage({
  params,
}: PageProps<"/votes/[voteId]/questions/new">) {
  const actor = await requireActor();
  const vote = await getVote(actor, (await params).voteId);
  const preparation = vote && (await getPreparation(actor, vote.eventId));
  if (!vote?.viewer.mayAddQuestion || !preparation) notFound();

  return (
    <>
      <PageHead
        title="Thêm nội dung vào phiếu"
        meta={vote.title}
        crumbs={
          <Crumbs>
            <Crumb href={`/votes/${vote.id}`}>{vote.title}</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Mỗi nội dung có tỷ lệ, số đơn vị và danh sách giới thiệu riêng; tất cả nằm trên một phiếu.",
        ]}
      />
      <Panel title="Nội dung">
        <AddQuestionForm
          voteId={vote.id}
          members={preparation.members}
          actingAs={actor.capacity.key}
        />
      </Panel>
    </>
  );
}
