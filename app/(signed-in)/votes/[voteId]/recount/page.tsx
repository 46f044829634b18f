import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecountSteps } from "@/components/election/recount-steps";
import { VoteHead } from "@/components/election/vote-head";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getCountFile } from "@/lib/election/queries/get-count-file";
import { getVote } from "@/lib/election/queries/get-vote";

export const metadata: Metadata = { title: "Tự kiểm lại kết quả" };

export default async function RecountPage({ params }: PageProps<"/votes/[voteId]/recount">) {
  const actor = await requireActor();
  const { voteId } = await params;
  const vote = await getVote(actor, voteId);
  const file = await getCountFile(actor, voteId);
  if (!vote || !file) notFound();
  const receipts = file.rounds.some((round) => round.receipts);
  return (
    <>
      <VoteHead vote={vote} />
      <HowTo
        steps={[
          "Tải tệp kiểm phiếu: trong tệp có từng phiếu đã kiểm, không có tên đơn vị nào.",
          "Cộng lại bằng tay, hoặc kiểm cả mã và chữ ký của từng phiếu theo hướng dẫn bên dưới.",
          "So kết quả với biên bản kiểm phiếu.",
        ]}
      />
      <div className="stack-l">
        {file.rounds.length === 0 ? (
          <Empty words="Chưa có lần bỏ phiếu điện tử nào được kiểm. Tệp kiểm phiếu có ngay sau khi chủ trì kết thúc bỏ phiếu." />
        ) : (
          <Panel title="Tệp kiểm phiếu">
            <p>
              {receipts
                ? "Trong thời gian công bố, tệp có mã của từng phiếu để mỗi máy tìm phiếu của mình. Mã phiếu không cho biết phiếu của đơn vị nào; nhưng ai cầm máy đã bỏ phiếu thì đối chiếu được phiếu ấy, nên không ai được đòi xem máy của đơn vị khác."
                : "Mã phiếu không công bố hoặc đã hết thời gian công bố: tệp chỉ có lựa chọn của từng phiếu, xếp theo thứ tự lựa chọn, để cộng lại."}
            </p>
            <DownloadLink href={`/votes/${voteId}/recount/file`}>Tải tệp kiểm phiếu</DownloadLink>
          </Panel>
        )}
        <RecountSteps />
      </div>
    </>
  );
}
