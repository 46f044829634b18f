import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Closing } from "@/components/report/closing";
import { SheetForm } from "@/components/report/sheet-form";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { DownloadLink } from "@/components/ui/download-link";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { requireActor } from "@/lib/auth/session";
import { parseIds } from "@/lib/page-ids";
import { importUnitSheetAction } from "@/lib/report/actions";
import { getReport } from "@/lib/report/queries/report";

export const metadata: Metadata = { title: "Nhập báo cáo từ Excel" };

export default async function ReportSheetPage({
  params,
}: PageProps<"/reports/[periodId]/[unitId]/import">) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const report = key && (await getReport(actor, key));
  if (!key || !report?.viewer.mayEnter) notFound();
  const at = `/reports/${key.periodId}/${key.unitId}` as const;
  const { entering } = report.viewer;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
            <Crumb href={at}>Báo cáo {report.period.label}</Crumb>
          </Crumbs>
        }
        title="Nhập báo cáo từ Excel"
        meta="Ghi đủ các ô, hoặc không ghi ô nào."
      >
        <DownloadLink href={`${at}/import/template`}>Tải biểu Excel</DownloadLink>
      </PageHead>
      <HowTo
        steps={[
          "Tải biểu Excel: biểu có sẵn số đang nhập và số kỳ trước. Chỉ điền vào ô nền vàng.",
          "Chọn tệp đã điền rồi bấm “Xem trước”: ô nào chưa đúng được nêu địa chỉ và lý do.",
          "Xem lại các ô sẽ thay đổi, bấm “Ghi vào báo cáo”. Số liệu vào bản đang nhập, chưa gửi đi.",
        ]}
      />
      {entering ? (
        <Note tone="warn" title="Báo cáo này chưa nhập được.">
          <Closing closing={report.closing} />
        </Note>
      ) : (
        <Panel title="Tệp đã điền">
          <SheetForm
            action={importUnitSheetAction}
            actingAs={actor.capacity.key}
            place={{ periodId: key.periodId, unitId: key.unitId }}
          />
        </Panel>
      )}
    </>
  );
}
