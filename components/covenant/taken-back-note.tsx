import { Note } from "@/components/ui/note";
import { takenBackFacts } from "@/lib/covenant/labels/taken-back";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

/** At the head of a covenant that was open for signing and is being edited again. */
export function TakenBackNote({ covenant }: { covenant: CovenantView }) {
  const { withdrawn, status, frozen } = covenant;
  const last = withdrawn[0];
  if (frozen || !last) return null;
  const { at, by, reason } = takenBackFacts(last);
  return (
    <Note tone="warn" icon="arrowBack" title="Giao ước đã được thu hồi để chỉnh sửa.">
      <p>
        Thu hồi lúc {at}
        {by}. Lý do: {reason} Các chữ ký đã có không còn hiệu lực; khi mở ký kết lại, mọi đơn vị đọc
        và ký lại.
      </p>
      {status === "draft" && !covenant.viewer.acts && (
        <p>Dưới đây là nội dung của lần mở ký trước.</p>
      )}
    </Note>
  );
}
