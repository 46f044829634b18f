import Link from "next/link";
import { Note } from "@/components/ui/note";
import { refusals } from "@/lib/refusal";
import { CookieNotice } from "./cookie-notice";

type SignInNoticeProps = {
  /** What has just been done, as the address says. */
  done: string | string[] | undefined;
  insideZalo: boolean;
  /** Whether others on the network can read what is sent. */
  readable: boolean;
  /** An office without an administrator: there is nobody yet who could sign in. */
  awaitsSetUp: boolean;
};

const doneWords: Record<string, string> = {
  password: "Đã đặt mật khẩu mới. Vui lòng đăng nhập bằng mật khẩu này.",
  setUp: "Đã thiết lập hệ thống. Vui lòng đăng nhập bằng tài khoản quản trị vừa tạo.",
};

const refusedWords: Record<string, string> = {
  unknownIdentity: refusals["signIn.unknownIdentity"],
  notProved: refusals["signIn.notProved"],
};

/** What someone at the sign-in page must know before trying. */
export function SignInNotice({ done, insideZalo, readable, awaitsSetUp }: SignInNoticeProps) {
  const words = typeof done === "string" ? doneWords[done] : undefined;
  const refused = typeof done === "string" ? refusedWords[done] : undefined;
  return (
    <>
      {words && (
        <Note tone="ok" live="status">
          {words}
        </Note>
      )}
      {refused && <Note tone="warn">{refused}</Note>}
      {awaitsSetUp && (
        <Note title="Hệ thống chưa có người quản trị, nên chưa ai đăng nhập được.">
          <Link href="/setup" className="hit">
            Thiết lập hệ thống
          </Link>{" "}
          bằng mã hiện trong cửa sổ chạy chương trình trên máy chủ.
        </Note>
      )}
      {insideZalo && (
        <Note tone="warn">
          Trang đang mở trong Zalo. Để đăng nhập và tải văn bản, vui lòng chọn “Mở bằng trình
          duyệt”.
        </Note>
      )}
      {readable && (
        <Note tone="warn">
          Kết nối này chưa được mã hóa nên người khác trong mạng có thể đọc được mật khẩu. Vui lòng
          chỉ đăng nhập trong mạng nội bộ của cơ quan, và đề nghị người quản trị bật HTTPS.
        </Note>
      )}
      <CookieNotice />
    </>
  );
}
