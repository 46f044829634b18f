import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { FoundUnitForm } from "@/components/unit/found-unit-form";
import { requireActor } from "@/lib/auth/session";
import { listUnitOptions } from "@/lib/unit/queries/list-unit-options";

export const metadata: Metadata = { title: "Thêm đơn vị" };

export default async function NewUnitPage({ searchParams }: PageProps<"/admin/units/new">) {
  const actor = await requireActor();
  const parents = await listUnitOptions(actor, { above: true, coming: true });
  if (parents.length === 0) notFound();
  const { parent } = await searchParams;

  return (
    <>
      <PageHead
        title="Thêm đơn vị"
        crumbs={
          <Crumbs>
            <Crumb href="/admin/units">Đơn vị</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Tên chỉ ghi địa phương; “xã”, “phường” do loại đơn vị quyết định.",
          "Đơn vị mới do sáp nhập, chia tách: thêm tại đây trước, rồi ghi việc sắp xếp để nối với đơn vị cũ.",
        ]}
      />
      <FoundUnitForm
        actingAs={actor.capacity.key}
        parents={parents}
        parentId={typeof parent === "string" ? parent : ""}
      />
    </>
  );
}
