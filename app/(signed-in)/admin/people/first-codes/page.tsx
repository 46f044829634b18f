import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirstCodesForm } from "@/components/account/first-codes-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { listWithoutPassword } from "@/lib/account/queries/without-password";
import { requireActor } from "@/lib/auth/session";
import { ownAddress } from "@/lib/own-address";

export const metadata: Metadata = { title: "Cấp mã lần đầu" };

export default async function FirstCodesPage() {
  const actor = await requireActor();
  const people = await listWithoutPassword(actor);
  if (!people) notFound();

  return (
    <>
      <PageHead
        title="Cấp mã lần đầu"
        meta={`${people.length} cán bộ chưa có mật khẩu.`}
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/people">Cán bộ, tài khoản</Crumb>
          </Crumbs>
        }
      >
        {people.length > 0 && <PrintButton />}
      </PageHead>
      <HowTo
        steps={[
          "Bỏ chọn cán bộ chưa cần, bấm “Cấp mã lần đầu”: mỗi cán bộ một dòng mã, chỉ hiện một lần.",
          "In ngay, cắt từng dòng và trao tận tay; ở xa thì gọi điện và đọc. Không gửi cả danh sách qua tin nhắn.",
          "Mã dùng được 7 ngày, một lần, chỉ cho tài khoản chưa có mật khẩu; hết hạn thì cấp lại tại đây.",
        ]}
      />
      <Panel title="Mã đăng nhập lần đầu">
        {people.length > 0 ? (
          <div className="stack">
            <p>
              Cán bộ mở {await ownAddress()}/sign-in/reset, ghi tên đăng nhập (hoặc số điện thoại đã
              đăng ký) và mã, rồi tự đặt mật khẩu.
            </p>
            <FirstCodesForm people={people} actingAs={actor.capacity.key} />
          </div>
        ) : (
          <Empty words="Mọi cán bộ đang có phân công đều đã đặt mật khẩu. Quên mật khẩu thì cấp mã tại trang của từng cán bộ." />
        )}
      </Panel>
    </>
  );
}
