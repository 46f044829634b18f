import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddPersonForm } from "@/components/person/add-person-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listPlaceOptions } from "@/lib/person/queries/list-place-options";

export const metadata: Metadata = { title: "Thêm cán bộ" };

export default async function NewPersonPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();
  const places = await listPlaceOptions(actor);

  return (
    <>
      <PageHead
        title="Thêm cán bộ"
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/people">Cán bộ, tài khoản</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Tên đăng nhập do hệ thống đặt từ họ tên.",
          "Thêm xong, cấp mã dùng một lần và đọc qua điện thoại để cán bộ tự đặt mật khẩu.",
        ]}
      />
      <AddPersonForm actingAs={actor.capacity.key} places={places} />
    </>
  );
}
