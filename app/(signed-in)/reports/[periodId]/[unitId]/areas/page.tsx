import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ColumnPicker } from "@/components/area-sheet/column-picker";
import { KeptCells } from "@/components/area-sheet/kept-cells";
import { LinkPanel } from "@/components/area-sheet/link-panel";
import { SheetForm } from "@/components/area-sheet/sheet-form";
import { SheetTable } from "@/components/area-sheet/sheet-table";
import { SumPanel } from "@/components/area-sheet/sum-panel";
import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { TableRegion } from "@/components/ui/table-region";
import { type AreaLinksView, listAreaLinks } from "@/lib/area-sheet/queries/area-links";
import { type AreaSheetView, getAreaSheet } from "@/lib/area-sheet/queries/area-sheet";
import { requireActor } from "@/lib/auth/session";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Bảng kê theo khu dân cư" };

export default async function AreaSheetPage({
  params,
}: PageProps<"/reports/[periodId]/[unitId]/areas">) {
  const actor = await requireActor();
  const place = parseIds(await params);
  const sheet = place && (await getAreaSheet(actor, place));
  if (!place || !sheet) notFound();
  const { report, areas } = sheet;
  const actingAs = actor.capacity.key;
  const links = sheet.mayWrite ? await listAreaLinks(actor, place) : null;

  return (
    <>
      <PageHead
        crumbs={
          <Crumbs>
            <Crumb href="/reports">Báo cáo, số liệu</Crumb>
            <Crumb href={`/reports/${place.periodId}/${place.unitId}`}>
              Báo cáo {report.period.label}
            </Crumb>
          </Crumbs>
        }
        title={`Bảng kê theo khu dân cư, ${report.period.label}`}
        meta={`${areas.length} khu dân cư của đơn vị.`}
      />
      <HowTo
        steps={[
          "Chọn các chỉ tiêu lấy từ khu dân cư một lần; các kỳ sau bảng mở sẵn các cột ấy.",
          "Gõ hoặc dán số của từng khu dân cư rồi “Lưu bảng kê”; tổng và nơi còn thiếu hiện ngay.",
          "“Điền tổng” chỉ điền ô còn trống của báo cáo. Số đã gõ trong báo cáo được giữ, chỗ khác nhau hiện bên cạnh.",
        ]}
      />
      {areas.length === 0 ? (
        <Empty words="Chưa có khu dân cư nào thuộc đơn vị trong hệ thống. Quản trị hệ thống của cơ quan cấp trên thêm tại “Quản trị”, mục “Đơn vị”, hoặc nhập cả danh sách từ Excel." />
      ) : (
        <Sheet {...{ sheet, links, place, actingAs }} personId={actor.personId} />
      )}
    </>
  );
}

type SheetProps = {
  sheet: AreaSheetView;
  /** Null where links without an account are not in use, and nothing waits. */
  links: AreaLinksView | null;
  place: { periodId: string; unitId: string };
  actingAs: string;
  personId: string;
};

function Sheet({ sheet, links, place, actingAs, personId }: SheetProps) {
  const { columns, areas, offered, mayWrite, report } = sheet;
  if (columns.length === 0 && (!mayWrite || offered.length === 0)) {
    return (
      <Empty
        words={
          offered.length === 0
            ? "Biểu mẫu này không có chỉ tiêu nào cộng được theo khu dân cư. Số liệu nhập thẳng vào báo cáo."
            : "Đơn vị chưa chọn chỉ tiêu nào để thu thập từ khu dân cư trong kỳ này."
        }
      />
    );
  }
  return (
    <div className="stack-l">
      {columns.length > 0 &&
        (mayWrite ? (
          <SheetForm {...{ sheet, place, actingAs, personId }} />
        ) : (
          <>
            {report.viewer.mayEnter && <KeptCells {...{ sheet, place, actingAs, personId }} />}
            <div className="panel">
              <TableRegion label="Bảng kê theo khu dân cư">
                <SheetTable
                  {...{ columns, areas }}
                  cell={({ cells }, _, index) => cells[index]?.typed || "chưa có"}
                />
              </TableRegion>
            </div>
          </>
        ))}
      {links && columns.length > 0 && (
        <LinkPanel {...{ sheet, links, place, actingAs }} now={report.at} />
      )}
      {mayWrite && <ColumnPicker {...{ offered, columns, place, actingAs }} />}
      <SumPanel {...{ sheet, place, actingAs }} />
    </div>
  );
}
