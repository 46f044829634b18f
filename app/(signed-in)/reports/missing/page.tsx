import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MissingTable } from "@/components/report/missing-table";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { listMissingReports } from "@/lib/report/queries/missing-reports";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";

export const metadata: Metadata = { title: "Ai chưa gửi" };

export default async function MissingReportsPage() {
  const rows = await listMissingReports(await requireActor());
  if (!rows) notFound();
  const names = await namesOfUnits(
    rows.flatMap(({ missing, paperless }) => [...missing, ...paperless]),
    dayOf(now()),
  );
  const waiting = rows.filter(({ missing }) => missing.length > 0).length;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
          </Crumbs>
        }
        title="Ai chưa gửi"
        meta={`${waiting} kỳ còn đơn vị chưa gửi.`}
      />
      <HowTo
        steps={[
          "Số phải gửi, đã gửi, đúng hạn do Hệ thống tính từ báo cáo, không ai nhập.",
          "Bấm tên cụm để chép lời nhắc, gọi từng đơn vị, lập công văn đôn đốc, gia hạn.",
          "Báo cáo đã trả lại được tính là chưa gửi cho đến khi đơn vị gửi lại.",
          "“Chưa có bản ký”: số liệu đã xác nhận, bản ký chưa bổ sung. Số liệu nhanh không cần bản ký.",
        ]}
      />
      {rows.length === 0 ? (
        <Empty words="Chưa có kỳ báo cáo nào đang mở. Kỳ báo cáo mở sẽ hiện tại đây." />
      ) : (
        <div className="panel">
          <MissingTable rows={rows} names={names} />
        </div>
      )}
    </>
  );
}
