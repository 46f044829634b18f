import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { KeepOwnForm } from "@/components/own-form/keep-own-form";
import { MarkList } from "@/components/own-form/mark-list";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import { listOwnForms } from "@/lib/own-form/queries/own-forms";

export const metadata: Metadata = { title: "Biểu của tôi" };

export default async function OwnFormsPage() {
  const actor = await requireActor();
  const found = await listOwnForms(actor);
  if (!found) notFound();
  const { forms, indicators } = found;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
          </Crumbs>
        }
        title="Biểu của tôi"
        meta="Biểu Word, Excel của Đảng ủy, UBND, tổ chức thành viên: tải lên một lần, kỳ nào cũng điền được."
      />
      <HowTo
        steps={[
          "Mở biểu bằng Word hoặc Excel, ghi mã chỉ tiêu trong hai dấu ngoặc nhọn vào ô cần điền, ví dụ {{hoa_giai}}.",
          "Tải biểu lên một lần. Danh sách mã ở cuối trang này.",
          "Mỗi kỳ: mở biểu, xem số, “Tải bản đã điền”. Số nào chưa có thì ô để trống và được nêu tên.",
        ]}
      />
      <div className="split">
        <Panel title="Biểu đang dùng">
          {forms.length === 0 ? (
            <Empty words="Chưa có biểu nào. Tải lên biểu đầu tiên ở bên cạnh." />
          ) : (
            <ul className="stack">
              {forms.map(({ id, name, marks, addedAt }) => (
                <li key={id}>
                  <Link className="hit" href={`/own-forms/${id}`} prefetch={false}>
                    {name}
                  </Link>
                  <p className="meta">
                    {marks.length} chỗ điền, tải lên ngày {dayText(dayOf(addedAt))}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <KeepOwnForm actingAs={actor.capacity.key} />
      </div>
      <MarkList indicators={indicators} />
    </>
  );
}
