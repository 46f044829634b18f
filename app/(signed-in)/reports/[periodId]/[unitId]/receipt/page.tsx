import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { FactLines } from "@/components/ui/fact-lines";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";
import { dayText, momentInDocument } from "@/lib/date-text";
import { parseIds } from "@/lib/page-ids";
import { getReceipt } from "@/lib/report/queries/get-receipt";
import { placeName } from "@/lib/unit/labels";

export const metadata: Metadata = { title: "Giấy nhận báo cáo" };

export default async function ReceiptPage({
  params,
}: PageProps<"/reports/[periodId]/[unitId]/receipt">) {
  const actor = await requireActor();
  const key = parseIds(await params);
  const receipt = key && (await getReceipt(actor, key));
  if (!key || !receipt) notFound();
  const { period, submittedAt } = receipt;
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
            <Crumb href={`/reports/${key.periodId}/${key.unitId}`}>Báo cáo {period.label}</Crumb>
          </Crumbs>
        }
        title="Giấy nhận báo cáo"
        meta={submittedAt ? "Cho lần gửi gần nhất. Gửi lại thì có giấy mới." : "Chưa có giấy nhận."}
      >
        {submittedAt && (
          <div className="actions">
            <PrintButton />
          </div>
        )}
      </PageHead>
      <HowTo
        steps={[
          "Giấy này cho biết hệ thống đã nhận báo cáo của đơn vị lúc nào và do ai gửi. In giấy để lưu hồ sơ.",
          "Giấy nhận không có nghĩa là số liệu đã được xác nhận; trạng thái xem ở trang báo cáo.",
        ]}
      />
      {submittedAt ? (
        <Received receipt={receipt} at={submittedAt} />
      ) : (
        <Empty words="Đơn vị chưa gửi báo cáo này, hoặc đã thu hồi bản gửi. Giấy nhận có khi báo cáo được gửi." />
      )}
    </>
  );
}

type Receipt = NonNullable<Awaited<ReturnType<typeof getReceipt>>>;

function Received({ receipt, at }: { receipt: Receipt; at: Date }) {
  const { unit, period, form, sender, permittedBy, figures } = receipt;
  return (
    <Panel title={`Đã nhận báo cáo ${period.label}`}>
      <FactLines
        lines={[
          { term: "Đơn vị", words: placeName(unit) },
          { term: "Biểu mẫu", words: form },
          {
            term: "Kỳ báo cáo",
            words: `${period.label}, số liệu từ ${dayText(period.fromOn)} đến hết ${dayText(period.toOn)}`,
          },
          { term: "Nhận lúc", words: momentInDocument(at) },
          {
            term: "Người gửi",
            words: permittedBy ? `${sender}, ${permittedBy} cho phép gửi` : sender,
          },
          { term: "Số liệu", words: `${figures} chỉ tiêu` },
        ]}
      />
    </Panel>
  );
}
