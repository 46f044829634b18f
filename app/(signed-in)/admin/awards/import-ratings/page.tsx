import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportPage } from "@/components/ui/import-page";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { importRatingsAction } from "@/lib/honor/actions";

const title = "Nhập xếp loại, kỷ luật từ Excel";
export const metadata: Metadata = { title };

export default async function ImportRatingsPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <ImportPage
      title={title}
      list={{ href: "/admin/awards", name: "Lịch sử khen thưởng", title: "Danh sách xếp loại" }}
      template="/admin/awards/import-ratings/template"
      howTo={[
        "Mỗi đơn vị, bộ phận hoặc cá nhân trong một năm ghi một dòng, có số và ngày quyết định.",
        "Cột Cá nhân, bộ phận để trống nếu là chính đơn vị.",
        "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Dòng đã ghi đúng như vậy được bỏ qua.",
      ]}
      action={importRatingsAction}
      actingAs={actor.capacity.key}
    />
  );
}
