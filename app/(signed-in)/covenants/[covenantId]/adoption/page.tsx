import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdoptionForm } from "@/components/covenant/adoption-form";
import { CovenantCrumbs } from "@/components/covenant/covenant-crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getAdoption } from "@/lib/covenant/queries/get-adoption";
import { parseIds } from "@/lib/page-ids";
import { refusals } from "@/lib/refusal";

export const metadata: Metadata = { title: "Ghi kết quả thông qua" };

export default async function AdoptionPage({
  params,
}: PageProps<"/covenants/[covenantId]/adoption">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const adoption = ids && (await getAdoption(actor, ids.covenantId));
  if (!adoption) notFound();
  const { clusterId, year, events, refusal } = adoption;

  return (
    <>
      <PageHead
        crumbs={<CovenantCrumbs covenant={adoption} />}
        title="Ghi kết quả thông qua"
        meta={`Với tư cách ${actor.capacity.title}.`}
      />
      <HowTo
        steps={[
          "Chọn hội nghị đã thông qua, ghi số đơn vị có mặt, thống nhất, không thống nhất.",
          "Nếu hội nghị sửa lời văn: đưa về dự thảo, sửa, trình lại, rồi ghi kết quả.",
        ]}
      />
      {refusal && <Note tone="warn">{refusals[refusal]}</Note>}
      {!refusal && events.length === 0 && (
        <Empty words={`Năm ${year} chưa có hội nghị nào. Vui lòng ghi hội nghị trước.`}>
          <LinkButton href={`/clusters/${clusterId}/${year}/events`}>
            Mở danh sách hội nghị
          </LinkButton>
        </Empty>
      )}
      {!refusal && events.length > 0 && (
        <Panel title="Biểu quyết giơ tay tại hội nghị">
          <AdoptionForm adoption={adoption} actingAs={actor.capacity.key} />
        </Panel>
      )}
    </>
  );
}
