import { DownloadLink } from "@/components/ui/download-link";
import { More } from "@/components/ui/more";
import { momentInDocument } from "@/lib/date-text";
import type { SigningView } from "@/lib/paper-signing/queries/get-signing";

/** The hash of what is signed, and how anyone recomputes it without this system. */
export function PaperHash({ signing }: { signing: SigningView }) {
  const { id, textHash, openedAt } = signing;
  return (
    <More title="Mã kiểm tra nội dung" className="panel text-hash">
      <p className="num">{textHash.match(/.{4}/g)?.join(" ")}</p>
      <p className="meta">Khóa nội dung lúc {momentInDocument(openedAt)}.</p>
      <p className="meta">
        Tự kiểm tra: tải văn bản dạng chuẩn rồi tính mã SHA-256 của tệp, ví dụ bằng lệnh{" "}
        <code>certutil -hashfile</code> trên Windows hoặc <code>sha256sum</code> trên Linux. Mã tính
        được phải trùng với mã trên.
      </p>
      <DownloadLink href={`/paper-signings/${id}/text`} variant="quiet">
        Tải văn bản dạng chuẩn
      </DownloadLink>
    </More>
  );
}
