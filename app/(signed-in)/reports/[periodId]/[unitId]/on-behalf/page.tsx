import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Closing } from "@/components/report/closing";
import { KeptFigures } from "@/components/report/kept-figures";
import { OnBehalfForm, onBehalfPlace } from "@/components/report/on-behalf-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { parseIds } from "@/lib/page-ids";
import { getReport } from "@/lib/report/queries/report";
import { placeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

export const metadata: Metadata = { title: "Nhập thay đơn vị" };

export default async function OnBehalfPage({
  params,
}: PageProps<"/reports/[periodId]/[unitId]/on-behalf">) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const report = key && (await getReport(actor, key));
  if (!report?.viewer.entersForUnit) notFound();
  const { period, unitId } = report;
  const unit = (await namesOfUnits([unitId], dayOf(report.at))).get(unitId);
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href={`/reports/${period.id}/${unitId}`}>Báo cáo {period.label}</Crumb>
          </Crumbs>
        }
        title={`Nhập thay ${unit ? placeName(unit) : "đơn vị"}, ${period.label}`}
        meta="Số liệu vào bản đang nhập của đơn vị; đơn vị thấy ai nhập, theo văn bản nào, và nêu được ý kiến."
      />
      <HowTo
        steps={[
          "Nhập theo văn bản đơn vị đã gửi; ô để nguyên thì giữ số đang có.",
          "Ghi số, ký hiệu, ngày của văn bản rồi bấm “Nhập thay”.",
          "Người nhập thay không xác nhận báo cáo đó; đơn vị tự trình và gửi.",
        ]}
      />
      {report.viewer.mayEnterForUnit ? (
        <OnBehalfForm report={report} actingAs={actor.capacity.key} personId={actor.personId} />
      ) : (
        <>
          <Note tone="warn" title="Báo cáo này chưa nhập thay được.">
            <Closing closing={report.closing} />
          </Note>
          <KeptFigures
            {...{ report, personId: actor.personId, actingAs: actor.capacity.key }}
            place={onBehalfPlace(report)}
          />
        </>
      )}
    </>
  );
}
