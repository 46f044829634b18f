import { useContext } from "react";
import { DeskContext } from "@/components/ui/desk";
import { PageHead } from "@/components/ui/page-head";

/**
 * What a person reads where a page could not be drawn; the code finds the entry in the log. Nobody can tell here whether
 * something was being sent, for without script a form's answer is a page too.
 */
export function FaultWords({ code, retry }: { code: string | undefined; retry: () => void }) {
  const { helpPhone } = useContext(DeskContext);
  return (
    <>
      <PageHead title="Hệ thống gặp sự cố và chưa mở được trang này." />
      <p className="measure">
        Vui lòng thử lại sau ít phút. Nếu vừa gửi nội dung gì, mở lại trang để xem đã lưu chưa trước
        khi gửi lại. Nếu vẫn lỗi, báo
        {code && (
          <>
            {" "}
            mã <b className="num">{code}</b>
          </>
        )}{" "}
        cho người quản trị{helpPhone && `, điện thoại ${helpPhone}`}.
      </p>
      <p className="actions mt-4">
        {/* Not <Button>: its icons would travel with every page, for the one that failed. */}
        <button type="button" className="btn" onClick={retry}>
          Thử lại
        </button>
      </p>
    </>
  );
}
