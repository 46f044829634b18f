import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HallSteps } from "@/components/covenant/hall-steps";
import { TurnoutBoard } from "@/components/election/turnout-board";
import { HowTo } from "@/components/ui/how-to";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { keyCode } from "@/lib/ballot/key-code";
import { clusterName } from "@/lib/cluster/labels";
import { getSheet } from "@/lib/election/queries/get-sheet";
import { getTurnout } from "@/lib/election/queries/turnout";

export const metadata: Metadata = { title: "Trình chiếu bỏ phiếu" };

export default async function TurnoutPage({ params }: PageProps<"/votes/[voteId]/turnout">) {
  const { voteId } = await params;
  const sheet = await getSheet(await requireActor(), voteId);
  if (!sheet) notFound();
  const { round, title, cluster } = sheet;
  const first = round && (await getTurnout(round.id));
  return (
    <main id="main">
      {round && first ? (
        <TurnoutBoard
          key={round.id}
          roundId={round.id}
          first={first}
          head={`${clusterName(cluster)}, lần bỏ phiếu ${round.number}`}
          title={title}
          sentences={round.sentences}
          code={keyCode(round.keyFingerprint ?? "")}
        />
      ) : (
        <header>
          <h1>{title}: chưa có lần bỏ phiếu điện tử nào</h1>
        </header>
      )}
      <HowTo
        steps={[
          "Mở trang này trên máy nối với màn chiếu, giữ mở trong suốt lần bỏ phiếu: số liệu tự cập nhật.",
          "Các đơn vị so mã trên máy của mình với mã trên màn chiếu trước khi nhận phiếu; khác một ký tự thì dừng lại.",
          "Màn chiếu chỉ cho biết số phiếu đã phát, đã nhận. Kiểm phiếu xong, kết quả và phép tính tự hiện ra.",
        ]}
      />
      <HallSteps
        before={null}
        after={null}
        end={addressWith(`/votes/${voteId}`, {})}
        isLast={false}
      />
    </main>
  );
}
