import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";

export const notFoundTitle = "Không tìm thấy nội dung này, hoặc tài khoản này không được xem.";

/** The same words for what is not there and for what may not be seen: no oracle of existence. */
export function NotFoundWords() {
  return (
    <>
      <PageHead title={notFoundTitle} />
      <NotFoundAdvice />
    </>
  );
}

export function NotFoundAdvice() {
  return (
    <>
      <p className="measure">
        Địa chỉ có thể đã thay đổi. Vui lòng mở lại từ trang Việc cần làm; nếu giữ nhiều vai trò,
        vui lòng kiểm tra ô “Với tư cách”.
      </p>
      <p className="actions mt-4">
        <LinkButton href="/">Việc cần làm</LinkButton>
      </p>
    </>
  );
}
