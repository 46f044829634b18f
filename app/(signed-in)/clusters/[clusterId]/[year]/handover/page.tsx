import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { YearHead } from "@/components/cluster/year-head";
import { HandoverLists } from "@/components/handover/handover-lists";
import { HandoverSteps } from "@/components/handover/handover-steps";
import { WriteHandoverForm } from "@/components/handover/write-handover-form";
import { PaperState } from "@/components/paper-signing/paper-state";
import { SignedCopies } from "@/components/signed-copy/signed-copies";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { Panel } from "@/components/ui/panel";
import { PaperLinks } from "@/components/ui/paper-links";
import { requireActor } from "@/lib/auth/session";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { handoverStatusLabels } from "@/lib/handover/labels";
import { getHandover } from "@/lib/handover/queries/get-handover";
import { parseYearPath } from "@/lib/page-ids";
import { getPaperState } from "@/lib/paper-signing/queries/paper-state";
import { Refusal, wordsOf } from "@/lib/refusal";
import { listSignedCopies } from "@/lib/signed-copy/queries/list-copies";

export const metadata: Metadata = { title: "Bàn giao Cụm trưởng" };

export default async function HandoverPage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/handover">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const handover = head && (await getHandover(actor, head.clusterYear.id));
  if (!head || !handover) notFound();
  const { key: actingAs, title } = actor.capacity;
  const subject = { paper: "handover", subjectId: handover.clusterYearId } as const;
  const copies = await listSignedCopies(actor, subject);

  return (
    <>
      <YearHead head={head} current="leadership" />
      <HowTo
        steps={[
          "Cụm trưởng và Thư ký cụm lập nội dung; Hệ thống đề xuất sẵn từ những gì đã ghi trong năm.",
          "Cụm trưởng bấm “Bàn giao Cụm trưởng”; Cụm trưởng năm sau xem rồi bấm “Nhận bàn giao” hoặc “Trả lại” kèm lý do.",
          "Sau khi nhận, nội dung không sửa được; hai bên ký biên bản trên hệ thống, hoặc in để ký rồi thêm bản chụp.",
        ]}
      />
      {handover.refusal ? (
        <Empty words={wordsOf(new Refusal(handover.refusal, { year: `${head.year + 1}` }))} />
      ) : (
        <div className="stack-l">
          <Panel title="Bàn giao Cụm trưởng" meta={handoverStatusLabels[handover.status]}>
            <div className="stack">
              <div className="actions">
                <PaperLinks at={`/clusters/${head.clusterId}/${head.year}/handover`} />
              </div>
              <PaperState state={await getPaperState(actor, subject)} actingAs={actingAs} />
              <SignedCopies view={copies} actingAs={actingAs} />
            </div>
          </Panel>
          <HandoverSteps handover={handover} actingAs={actingAs} title={title} />
          {handover.viewer.mayWrite ? (
            <WriteHandoverForm handover={handover} actingAs={actingAs} />
          ) : (
            <HandoverLists handover={handover} />
          )}
        </div>
      )}
    </>
  );
}
