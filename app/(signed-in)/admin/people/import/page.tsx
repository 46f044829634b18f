import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportPage } from "@/components/ui/import-page";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { importPeopleAction } from "@/lib/person/actions";

const title = "Nhập cán bộ từ Excel";
export const metadata: Metadata = { title };

export default async function ImportPeoplePage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <ImportPage
      title={title}
      list={{ href: "/admin/people", name: "Cán bộ, tài khoản", title: "Danh sách cán bộ" }}
      template="/admin/people/import/template"
      howTo={[
        "Tải tệp mẫu, mỗi cán bộ một dòng; trang tính “Cách làm” của tệp giải thích từng cột.",
        "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Đúng cả bảng mới ghi được.",
        "Tên đăng nhập do hệ thống đặt từ họ tên. Ghi xong, bấm “Cấp mã lần đầu” để có mã cho tất cả, in và trao tận tay.",
      ]}
      action={importPeopleAction}
      actingAs={actor.capacity.key}
    />
  );
}
