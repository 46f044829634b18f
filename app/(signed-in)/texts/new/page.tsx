import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewCovenantForm } from "@/components/covenant/new-covenant-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { listDraftableYears } from "@/lib/covenant/queries/draftable-years";
import { kindLabels } from "@/lib/text/labels";

export const metadata: Metadata = { title: "Lập dự thảo văn bản" };

const kinds = ["plan", "regulation"] as const;

export default async function NewTextPage() {
  const actor = await requireActor();
  const forms = await Promise.all(
    kinds.map(async (kind) => ({ kind, years: await listDraftableYears(actor, kind) })),
  );
  if (forms.every(({ years }) => years.length === 0)) notFound();

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/texts">Văn bản</Crumb>
          </Crumbs>
        }
        title="Lập dự thảo văn bản"
        meta={`Với tư cách ${actor.capacity.title}.`}
      />
      <HowTo
        steps={[
          "Chọn loại văn bản, rồi lập từ bản năm trước, từ mẫu của cấp trên hoặc bản trống.",
          "Dự thảo chỉ Thư ký cụm và Cụm trưởng xem được, cho đến khi gửi lấy ý kiến.",
        ]}
      />
      <div className="stack-l">
        {forms.map(({ kind, years }) => (
          <Panel key={kind} title={kindLabels[kind]}>
            <NewCovenantForm years={years} kind={kind} actingAs={actor.capacity.key} />
          </Panel>
        ))}
      </div>
    </>
  );
}
