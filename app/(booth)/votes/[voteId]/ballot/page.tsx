import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Booth } from "@/components/election/booth/booth";
import { SecrecyLimits } from "@/components/election/secrecy-limits";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { requireActor } from "@/lib/auth/session";
import { clusterName } from "@/lib/cluster/labels";
import { getSheet } from "@/lib/election/queries/get-sheet";

export const metadata: Metadata = { title: "Phiếu của đơn vị" };

export default async function BallotPage({ params }: PageProps<"/votes/[voteId]/ballot">) {
  const actor = await requireActor();
  const { voteId } = await params;
  const sheet = await getSheet(actor, voteId);
  if (!sheet) notFound();
  const unit = sheet.round?.seat?.name;
  return (
    <main id="main">
      <div className="head">
        <h1>{sheet.title}</h1>
        <p className="meta">
          {clusterName(sheet.cluster)}, bỏ phiếu kín{unit && `, ${unit}`}
        </p>
      </div>
      <HowTo
        steps={[
          "So mã trên máy với mã trên màn chiếu. Giống nhau thì bấm “Nhận phiếu”; phiếu được giữ trong trình duyệt này.",
          "Chờ chủ trì cho bắt đầu bỏ phiếu: trang tự chuyển, không cần tải lại.",
          "Chọn, bấm “Tiếp tục”, xem lại rồi bấm “Gửi phiếu”. Phiếu đã gửi không sửa được.",
          "Mất mạng hoặc tắt máy: mở lại trang này trên đúng máy và trình duyệt đã nhận phiếu rồi làm tiếp.",
          "Sau khi kiểm phiếu, trang cho biết phiếu của đơn vị đã được kiểm.",
        ]}
      />
      <Booth voteId={voteId} actingAs={actor.capacity.key} first={sheet} />
      <noscript>
        <Note tone="warn" title="Trình duyệt đang tắt JavaScript.">
          Phiếu kín điện tử được tạo ngay trên máy nên cần JavaScript. Vui lòng bật lên, hoặc báo
          chủ trì để đơn vị bỏ phiếu giấy.
        </Note>
      </noscript>
      <div className="mt-6">
        <SecrecyLimits />
      </div>
      <p className="mt-6">
        <Link className="hit" href={`/votes/${voteId}`} prefetch={false}>
          Xem nội dung và quy định bỏ phiếu
        </Link>
      </p>
    </main>
  );
}
