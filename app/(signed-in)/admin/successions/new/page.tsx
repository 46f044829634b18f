import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordSuccessionForm } from "@/components/succession/record-succession-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { canRecordSuccessions } from "@/lib/succession/policy";

export const metadata: Metadata = { title: "Ghi việc sắp xếp" };

export default async function NewSuccessionPage() {
  const actor = await requireActor();
  if (!canRecordSuccessions(actor)) notFound();
  const crumbs = (
    <Crumbs>
      <Crumb href="/admin/units">Đơn vị</Crumb>
      <Crumb href="/admin/successions">Các lần sắp xếp</Crumb>
    </Crumbs>
  );

  return (
    <>
      <PageHead
        title="Ghi việc sắp xếp"
        meta="Sáp nhập, chia tách, chuyển một phần, đổi tên, kết thúc."
        crumbs={crumbs}
      />
      <HowTo
        steps={[
          "Thêm các đơn vị mới trước, từ ngày có hiệu lực.",
          "Ghi mỗi dòng một cặp đơn vị cũ, đơn vị mới; nhiều cặp cùng văn bản ghi chung một lần.",
          "Một đơn vị chia cho nhiều nơi, trong đó có nơi sáp nhập: ghi sáp nhập trước, phần còn lại ghi “Chuyển một phần” cùng ngày.",
          "Bấm “Xem trước” để kiểm tra từng đơn vị; ghi rồi không sửa được.",
        ]}
      />
      <RecordSuccessionForm actingAs={actor.capacity.key} />
    </>
  );
}
