import { DownloadLink } from "@/components/ui/download-link";
import { More } from "@/components/ui/more";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";

/** The hash of what is signed, and how anyone recomputes it without this system. */
export function TextHash({ covenant }: { covenant: CovenantView }) {
  const { id, frozen } = covenant;
  if (!frozen) return null;
  return (
    <More title="Mã kiểm tra nội dung" className="panel text-hash">
      <p className="num">{frozen.textHash.match(/.{4}/g)?.join(" ")}</p>
      <p className="meta">Khóa nội dung lúc {momentInDocument(frozen.frozenAt)}.</p>
      <p className="meta">
        Tự kiểm tra: tải văn bản dạng chuẩn rồi tính mã SHA-256 của tệp, ví dụ bằng lệnh{" "}
        <code>certutil -hashfile</code> trên Windows hoặc <code>sha256sum</code> trên Linux. Mã tính
        được phải trùng với mã trên.
      </p>
      <DownloadLink href={`/covenants/${id}/text`} variant="quiet">
        Tải văn bản dạng chuẩn
      </DownloadLink>
    </More>
  );
}
