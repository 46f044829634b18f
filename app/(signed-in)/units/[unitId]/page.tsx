import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { LineageDiagram } from "@/components/succession/lineage-diagram";
import { LineageList } from "@/components/succession/lineage-list";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { PeopleInPost } from "@/components/unit/people-in-post";
import { UnitActs } from "@/components/unit/unit-acts";
import { UnitClusterYears } from "@/components/unit/unit-cluster-years";
import { UnitFacts } from "@/components/unit/unit-facts";
import { UnitHead } from "@/components/unit/unit-head";
import { UnitsBelow } from "@/components/unit/units-below";
import { listHistory } from "@/lib/audit/queries";
import { worksAt } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findClusterYearsOf } from "@/lib/cluster/queries/concerned-years";
import { dayText } from "@/lib/date-text";
import { canReadAwards } from "@/lib/honor/policy";
import { listPeopleInPost } from "@/lib/person/queries/list-people-in-post";
import { seesWhoIsLate } from "@/lib/report/policy";
import { getLineage } from "@/lib/succession/queries/get-lineage";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { asOfInput } from "@/lib/unit/schema";

export const metadata: Metadata = { title: "Đơn vị" };

export default async function UnitPage({ params, searchParams }: PageProps<"/units/[unitId]">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const asked = await searchParams;
  const { on } = asOfInput.parse(asked);
  const unit = await getUnit(actor, unitId, on);
  if (!unit) notFound();
  const [lineage, people, openYears, history] = await Promise.all([
    getLineage(actor, unitId),
    listPeopleInPost(actor, unitId, unit.day),
    findClusterYearsOf(actor),
    unit.viewerMayKeep ? listHistory(actor, unitId, 20) : [],
  ]);
  const openIds = new Set(openYears.map(({ id }) => id));
  const isTheirs = worksAt(actor, unitId) || seesWhoIsLate(actor);
  const mayReadFigures =
    isTheirs && unit.clusterYears.some(({ clusterYearId }) => openIds.has(clusterYearId));
  const ofDay = `Tính đến ngày ${dayText(unit.day)}`;

  return (
    <>
      <UnitHead unit={unit} on={on} done={asked.done} />
      <HowTo
        steps={[
          "Đổi “Tính đến ngày” để xem tên, cấp trên, đơn vị trực thuộc và cán bộ của ngày đó.",
          "Sơ đồ đọc từ trái sang phải: đơn vị cũ, đơn vị này, đơn vị kế tục.",
        ]}
      />
      <div className="stack-l">
        <Panel title="Đơn vị">
          <UnitFacts unit={unit} />
          {mayReadFigures && (
            <div className="actions mt-4">
              <LinkButton href={`/units/${unitId}/figures`} variant="second">
                Số liệu của đơn vị
              </LinkButton>
            </div>
          )}
          <UnitActs unit={unit} />
        </Panel>
        {lineage.arrows.length > 0 && (
          <Panel title="Trước và sau khi sắp xếp" className="with-list">
            <LineageDiagram lineage={lineage} unitId={unitId} />
            <LineageList lineage={lineage} unitId={unitId} />
          </Panel>
        )}
        {canReadAwards(actor, {
          id: unitId,
          path: [unitId, ...unit.above.map(({ id }) => id)],
        }) && (
          <Panel title="Khen thưởng">
            <p>Thành tích đã được ghi nhận, và điều kiện của từng danh hiệu, hình thức.</p>
            <div className="actions mt-4">
              <LinkButton href={`/units/${unitId}/awards`} variant="second">
                Xem khen thưởng của đơn vị
              </LinkButton>
            </div>
          </Panel>
        )}
        {unit.clusterYears.length > 0 && (
          <Panel title="Cụm thi đua theo năm" flush>
            <UnitClusterYears years={unit.clusterYears} openIds={openIds} />
          </Panel>
        )}
        {people && people.length > 0 && (
          <Panel title="Cán bộ đương nhiệm" meta={ofDay} flush>
            <PeopleInPost people={people} withLinks={unit.viewerMayKeep} />
          </Panel>
        )}
        {unit.below.length > 0 && (
          <Panel title={`${unit.below.length} đơn vị trực thuộc`} meta={ofDay}>
            <UnitsBelow units={unit.below} on={on} />
          </Panel>
        )}
        <History lines={history} />
      </div>
    </>
  );
}
