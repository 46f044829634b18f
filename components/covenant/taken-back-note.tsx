import { Note } from "@/components/ui/note";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInDocument } from "@/lib/date-text";

/** At the head of a covenant that was open for signing and is being edited again. */
export function TakenBackNote({ covenant }: { covenant: CovenantView }) {
  const last = covenant.withdrawn[0];
  if (covenant.status !== "draft" || !last) return null;
  return (
    <Note tone="warn" icon="arrowBack" title="Giao ước đã được thu hồi để chỉnh sửa.">
      <p>
        Thu hồi lúc {momentInDocument(last.withdrawnAt)}. Lý do: {last.reason} Các chữ ký đã có
        không còn hiệu lực; khi mở ký kết lại, mọi đơn vị đọc và ký lại.
      </p>
      {!covenant.viewer.acts && <p>Dưới đây là nội dung của lần mở ký trước.</p>}
    </Note>
  );
}
