import { Note } from "@/components/ui/note";

const paper = "Nếu không mở được, vui lòng báo chủ trì để đơn vị bỏ phiếu giấy.";

const hindrances = {
  inApp: {
    title: "Trang đang mở trong Zalo.",
    words: `Để bỏ phiếu, vui lòng bấm dấu ba chấm ở góc trên và chọn “Mở bằng trình duyệt”: phiếu giữ trong Zalo sẽ mất khi mở lại ở nơi khác. ${paper}`,
  },
  insecure: {
    title: "Địa chỉ này không mã hóa (http).",
    words: `Trình duyệt không cho tạo phiếu kín qua kết nối không mã hóa. Vui lòng mở địa chỉ bắt đầu bằng https. ${paper}`,
  },
  noStorage: {
    title: "Trình duyệt không cho giữ phiếu trên máy này.",
    words: `Vui lòng tắt chế độ ẩn danh, hoặc cho phép trang lưu dữ liệu, rồi mở lại trang. ${paper}`,
  },
} as const;

export type Hindrance = keyof typeof hindrances;

/** What keeps this browser from holding a ballot; null when nothing does. */
export function hindranceHere(): Hindrance | null {
  if (/zalo/i.test(navigator.userAgent)) return "inApp";
  if (!window.isSecureContext || !crypto.subtle) return "insecure";
  return hasStorage() ? null : "noStorage";
}

function hasStorage() {
  try {
    localStorage.setItem("ballot", "");
    localStorage.removeItem("ballot");
    return true;
  } catch {
    return false;
  }
}

export function HindranceNote({ hindrance }: { hindrance: Hindrance }) {
  const { title, words } = hindrances[hindrance];
  return (
    <Note tone="warn" title={title}>
      {words}
    </Note>
  );
}
