import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportPage } from "@/components/ui/import-page";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { importIndicatorsAction } from "@/lib/indicator/actions";

const title = "Nhập chỉ tiêu từ Excel";
export const metadata: Metadata = { title };

export default async function ImportIndicatorsPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <ImportPage
      title={title}
      list={{ href: "/admin/indicators", name: "Danh mục chỉ tiêu", title: "Danh sách chỉ tiêu" }}
      template="/admin/indicators/import/template"
      howTo={[
        "Tải tệp mẫu: trang tính đã có danh mục chuẩn; giữ những dòng cần dùng, thêm dòng của cơ quan.",
        "Cột Mã: chữ thường không dấu, số và dấu gạch dưới; mỗi chỉ tiêu một mã.",
        "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Đúng cả bảng mới ghi được.",
      ]}
      action={importIndicatorsAction}
      actingAs={actor.capacity.key}
    />
  );
}
