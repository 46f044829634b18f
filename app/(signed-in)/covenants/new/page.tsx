import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewCovenantForm } from "@/components/covenant/new-covenant-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { listDraftableYears } from "@/lib/covenant/queries/draftable-years";

export const metadata: Metadata = { title: "Lập dự thảo Giao ước" };

export default async function NewCovenantPage() {
  const actor = await requireActor();
  const years = await listDraftableYears(actor);
  if (years.length === 0) notFound();

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/covenants">Giao ước thi đua</Crumb>
          </Crumbs>
        }
        title="Lập dự thảo Giao ước"
        meta={`Với tư cách ${actor.capacity.title}.`}
      />
      <HowTo
        steps={[
          "Lập từ năm trước để giữ nội dung và chỉ tiêu chung, sau đó sửa những chỗ đã khác.",
          "Dự thảo chỉ Thư ký cụm và Cụm trưởng xem được, cho đến khi trình hội nghị.",
        ]}
      />
      <Panel title="Giao ước mới">
        <NewCovenantForm years={years} actingAs={actor.capacity.key} />
      </Panel>
    </>
  );
}
