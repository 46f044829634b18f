import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportPage } from "@/components/ui/import-page";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { importAwardsAction } from "@/lib/honor/actions";

const title = "Nhập thành tích khen thưởng từ Excel";
export const metadata: Metadata = { title };

export default async function ImportAwardsPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <ImportPage
      title={title}
      list={{ href: "/admin/awards", name: "Lịch sử khen thưởng", title: "Danh sách thành tích" }}
      template="/admin/awards/import/template"
      howTo={[
        "Mỗi quyết định cho một đơn vị hoặc cá nhân ghi một dòng, có số và ngày quyết định.",
        "Cột Cá nhân, bộ phận để trống nếu tặng chính đơn vị.",
        "Chọn tệp rồi bấm “Xem trước”: ô nào sai được nêu rõ. Dòng đã ghi trước đó được bỏ qua.",
      ]}
      action={importAwardsAction}
      actingAs={actor.capacity.key}
    />
  );
}
