import { DownloadLink } from "@/components/ui/download-link";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import type { CovenantSeal } from "@/lib/covenant/queries/get-seal";
import { momentInDocument } from "@/lib/date-text";
import { delayedWords } from "@/lib/seal/labels";

type SealPanelProps = { seal: CovenantSeal | null; at: string };

/** The sealed file, how anyone checks it, and everything needed to do so elsewhere; or that the seal is under way. */
export function SealPanel({ seal, at }: SealPanelProps) {
  if (!seal) return null;
  const { sealed, isDelayed } = seal;
  if (!sealed && isDelayed) {
    return (
      <Panel title="Niêm phong điện tử của hệ thống" meta="Chưa niêm phong được">
        <Note tone="warn">{delayedWords}</Note>
      </Panel>
    );
  }
  if (!sealed) {
    return (
      <Panel title="Niêm phong điện tử của hệ thống" meta="Đang niêm phong">
        <p>
          Giao ước đã có hiệu lực. Hệ thống đang niêm phong bản PDF, thường xong trong một phút; mở
          lại trang này để tải.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="Niêm phong điện tử của hệ thống">
      <div className="stack">
        <p>
          Niêm phong lúc {momentInDocument(sealed.sealedAt)}. Mã xác minh:{" "}
          <b className="num">{sealed.checkCode}</b>
        </p>
        <DownloadLink href={`${at}/sealed`} variant="main">
          Tải bản PDF đã niêm phong
        </DownloadLink>
        <DownloadLink href={`${at}/proof`}>Tải bộ hồ sơ tự kiểm tra</DownloadLink>
        <p className="meta">
          Ai có tệp hoặc mã này đều đối chiếu được tại trang{" "}
          <a href={`/xac-minh?ma=${sealed.checkCode}`}>Xác minh văn bản</a>, không cần đăng nhập. Bộ
          hồ sơ kèm hướng dẫn kiểm tra không cần đến hệ thống.
        </p>
      </div>
    </Panel>
  );
}
