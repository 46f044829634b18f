import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PhaseForm } from "@/components/cluster/phase-form";
import { YearHead } from "@/components/cluster/year-head";
import { HowTo } from "@/components/ui/how-to";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { phaseLabels } from "@/lib/cluster/labels";
import { getPhaseSteps } from "@/lib/cluster/queries/get-phase-steps";
import { getYearHead } from "@/lib/cluster/queries/year-head";
import { listOpenForSigning } from "@/lib/covenant/queries/open-for-signing";
import { parseYearPath } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Chuyển giai đoạn" };

export default async function PhasePage({
  params,
}: PageProps<"/clusters/[clusterId]/[year]/phase">) {
  const actor = await requireActor();
  const path = parseYearPath(await params);
  const head = path && (await getYearHead(actor, path));
  const steps = head && (await getPhaseSteps(actor, head.clusterYear.id));
  if (!head || !steps) notFound();
  const { next, phase, previous } = steps;
  const unsigned =
    next === "closed" ? await listOpenForSigning(actor, head.clusterYear.id) : undefined;
  const form = {
    clusterYearId: head.clusterYear.id,
    year: head.year,
    from: phase,
    actingAs: actor.capacity.key,
  };

  return (
    <>
      <YearHead head={head} current="phase" />
      <HowTo
        steps={[
          "Mỗi lần chuyển sang giai đoạn liền sau; chuyển về giai đoạn trước cần ghi lý do.",
          "Năm đã khép chỉ còn để đọc; cơ quan quản lý cụm mở lại được.",
        ]}
      />
      <Panel title={`Năm ${head.year} đang ở giai đoạn “${phaseLabels[phase]}”`}>
        <div className="stack">
          {next && <PhaseForm {...form} to={next} unsigned={unsigned} />}
          {previous && <PhaseForm {...form} to={previous} back />}
          {!next && !previous && (
            <p>Năm đã khép. Muốn mở lại, vui lòng liên hệ cơ quan quản lý cụm.</p>
          )}
        </div>
      </Panel>
    </>
  );
}
