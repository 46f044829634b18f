import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { CancelForm } from "@/components/election/cancel-form";
import { NextStep } from "@/components/election/next-step";
import { Petitions } from "@/components/election/petitions";
import { QuestionPanel } from "@/components/election/question-panel";
import { RoundPanel } from "@/components/election/round-panel";
import { VoteHead } from "@/components/election/vote-head";
import { VotePapers } from "@/components/election/vote-papers";
import { VoteRules } from "@/components/election/vote-rules";
import { HowTo } from "@/components/ui/how-to";
import { PhaseLine } from "@/components/ui/phase-line";
import { listHistory } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/session";
import { concludersText, concluderText, stepOf, voteSteps } from "@/lib/election/labels";
import { getVote } from "@/lib/election/queries/get-vote";
import { getPetitions } from "@/lib/election/queries/petitions";
import { listVoteCopies } from "@/lib/signed-copy/queries/list-vote-copies";

export const metadata: Metadata = { title: "Biểu quyết, bỏ phiếu" };

export default async function VotePage({ params }: PageProps<"/votes/[voteId]">) {
  const actor = await requireActor();
  const vote = await getVote(actor, (await params).voteId);
  if (!vote) notFound();
  const { key: actingAs, title } = actor.capacity;

  return (
    <>
      <VoteHead vote={vote} />
      <HowTo
        steps={[
          "Đọc quy định, giới thiệu đơn vị, ghi đơn vị xin rút nếu có.",
          "Thông qua danh sách theo điểm danh; từ đó quy định không thay đổi.",
          "Một người nhập kết quả kiểm, người thứ hai xác nhận; Hệ thống tính theo Quy chế và ghi rõ phép tính.",
          `Công bố, rồi ghi kết luận: ${concluderText(vote)} tự ghi; cán bộ thì đề nghị, ${concludersText(vote)} xác nhận; từ đó kết quả có hiệu lực.`,
        ]}
      />
      <PhaseLine label="Các bước" phases={voteSteps} current={stepOf(vote.standing)} />
      <div className="split led">
        <NextStep vote={vote} actingAs={actingAs} title={title} />
        <div className="stack-l">
          {vote.questions.map((question) => (
            <QuestionPanel key={question.id} question={question} />
          ))}
          {vote.rounds.map((round) => (
            <RoundPanel
              key={round.id}
              round={round}
              voteId={vote.id}
              hasBallot={vote.viewer.hasBallot}
            />
          ))}
          <Petitions
            voteId={vote.id}
            view={await getPetitions(actor, vote)}
            actingAs={actingAs}
            title={title}
          />
          <VoteRules vote={vote} />
        </div>
        <div className="stack-l rail beside">
          <VotePapers vote={vote} copies={await listVoteCopies(actor, vote)} actingAs={actingAs} />
          <CancelForm vote={vote} actingAs={actingAs} title={title} />
        </div>
      </div>
      <div className="after no-print">
        <History lines={await listHistory(actor, vote.id)} />
      </div>
    </>
  );
}
