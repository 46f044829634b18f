import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Không tìm thấy" };

/** The same words for what is not there and what may not be seen: no oracle of existence. */
export default function NotFound() {
  return (
    <main id="main" tabIndex={-1}>
      <PageHead title="Không tìm thấy nội dung này, hoặc tài khoản này không được xem." />
      <p className="measure">
        Địa chỉ có thể đã thay đổi. Vui lòng về trang Việc cần làm rồi mở lại, hoặc chọn “Với tư
        cách” khác nếu đồng chí giữ nhiều vai trò.
      </p>
      <p className="actions mt-4">
        <LinkButton href="/">Việc cần làm</LinkButton>
      </p>
    </main>
  );
}
