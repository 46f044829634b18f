import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HonorForm } from "@/components/honor/honor-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { actsAs } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";

export const metadata: Metadata = { title: "Thêm danh hiệu, hình thức khen thưởng" };

export default async function NewHonorPage() {
  const actor = await requireActor();
  if (!actsAs(actor, "systemAdmin")) notFound();

  return (
    <>
      <PageHead
        title="Thêm danh hiệu, hình thức khen thưởng"
        crumbs={
          <Crumbs>
            <Crumb href="/admin">Quản trị</Crumb>
            <Crumb href="/admin/honors">Danh hiệu, hình thức khen thưởng</Crumb>
          </Crumbs>
        }
      />
      <HowTo
        steps={[
          "Ghi tên, căn cứ và ngày áp dụng theo văn bản.",
          "Với mỗi loại điều kiện, chọn bắt buộc, xem xét hoặc không áp dụng.",
        ]}
      />
      <Panel title="Danh hiệu, hình thức">
        <HonorForm actingAs={actor.capacity.key} today={dayOf(now())} />
      </Panel>
    </>
  );
}
