import { Note } from "@/components/ui/note";

/** Said inside Zalo's own browser, which neither downloads nor prints; shown where a page has files or prints (frame.css). */
export function InsideZalo() {
  return (
    <div className="inside-zalo no-print">
      <Note tone="warn" title="Trang đang mở trong Zalo.">
        Để tải tệp, in hoặc đính kèm ảnh, vui lòng bấm dấu ba chấm ở góc trên và chọn “Mở bằng trình
        duyệt”.
      </Note>
    </div>
  );
}
