import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeginTermForm } from "@/components/cluster/begin-term-form";
import { TermList } from "@/components/cluster/term-list";
import { YearHead } from "@/components/cluster/year-head";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { getLeadership } from "@/lib/cluster/queries/get-leadership";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { handoverStatusLabels } from "@/lib/handover/labels";
import { getHandover } from "@/lib/handover/queries/get-handover";
import { parseYearPath } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Cụm trưởng, Cụm phó" };

export default async function LeadershipPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/leadership">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const leadership = head && (await getLeadership(actor, head.clusterYear.id));
  if (!head || !leadership) notFound();
  const { terms, viewerMayKeep } = leadership;
  const handover = await getHandover(actor, head.clusterYear.id);
  const { key } = actor.capacity;

  return (
    <>
      <YearHead head={head} current="leadership" />
      <HowTo
        steps={[
          "Cụm trưởng, Cụm phó là đơn vị; lãnh đạo đơn vị Cụm trưởng là Cụm trưởng, cán bộ phụ trách của đơn vị là Thư ký cụm.",
          "Nhiệm kỳ ghi rõ cho năm nào; cán bộ làm việc trong năm đó từ ngày đầu đến hết ngày cuối, kể cả trước và sau năm.",
        ]}
      />
      <div className="stack-l">
        <Panel title={`Cụm trưởng, Cụm phó năm ${head.year}`}>
          {terms.length === 0 ? (
            <Empty
              words={`Năm ${head.year} chưa có Cụm trưởng, Cụm phó. Cơ quan quản lý cụm ghi nhận sau hội nghị tổng kết năm ${head.year - 1}.`}
            />
          ) : (
            <TermList year={head.year} terms={terms} keeper={viewerMayKeep ? key : null} />
          )}
        </Panel>
        {handover && (
          <Panel
            title={`Bàn giao sang năm ${head.year + 1}`}
            meta={handoverStatusLabels[handover.status]}
          >
            <div className="actions">
              <LinkButton
                href={`/clusters/${head.clusterId}/${head.year}/handover`}
                variant="second"
              >
                Bàn giao Cụm trưởng
              </LinkButton>
            </div>
          </Panel>
        )}
        {viewerMayKeep && (
          <Panel title="Ghi nhận Cụm trưởng, Cụm phó">
            <BeginTermForm head={head} actingAs={key} />
          </Panel>
        )}
      </div>
    </>
  );
}
