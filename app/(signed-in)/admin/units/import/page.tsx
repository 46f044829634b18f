import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportPage } from "@/components/ui/import-page";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { importUnitsAction } from "@/lib/unit/actions";

const title = "Nhập đơn vị từ Excel";
export const metadata: Metadata = { title };

export default async function ImportUnitsPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <ImportPage
      title={title}
      list={{ href: "/admin/units", name: "Đơn vị", title: "Danh sách đơn vị" }}
      template="/admin/units/import/template"
      howTo={[
        "Tải tệp mẫu, mỗi đơn vị một dòng; trang tính “Cách làm” của tệp giải thích từng cột.",
        "Cột Trực thuộc ghi mã hoặc tên đơn vị cấp trên; cấp trên có thể ở ngay trong bảng này.",
        "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Đúng cả bảng mới ghi được.",
      ]}
      action={importUnitsAction}
      actingAs={actor.capacity.key}
    />
  );
}
