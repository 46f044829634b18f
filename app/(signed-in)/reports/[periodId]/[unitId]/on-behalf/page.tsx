import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Reference } from "@/components/report/check-panel";
import { EntryGrid } from "@/components/report/entry-grid";
import { ActionForm } from "@/components/ui/action-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Field } from "@/components/ui/field";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/auth/session";
import { dayOf } from "@/lib/dates";
import { parseIds } from "@/lib/page-ids";
import { enterOnBehalfAction } from "@/lib/report/actions";
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
  if (!report?.viewer.mayEnterForUnit) notFound();
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
      <ActionForm action={enterOnBehalfAction} actingAs={actor.capacity.key} className="">
        <Reference report={report} periodId={period.id} />
        <EntryGrid report={report} />
        <div className="stack">
          <Field
            name="source"
            label="Theo văn bản"
            hint="Ví dụ: văn bản số 45/BC-MTTQ-BTT ngày 20/6/2026."
          />
          <div className="actions">
            <SubmitButton>Nhập thay</SubmitButton>
          </div>
        </div>
      </ActionForm>
    </>
  );
}
