import { HowTo } from "@/components/ui/how-to";
import type { ReportView } from "@/lib/report/queries/report";
import { ColumnSwitch } from "./column-switch";
import { ReportLinks } from "./report-links";

type ReportToolsProps = {
  report: ReportView;
  place: { periodId: string; unitId: string };
  actingAs: string;
  mayType: boolean;
  hasAreas: boolean;
};

/** One row, so that the figures begin on the first screen: how it is done, which columns stand beside, what else a report has. */
export function ReportTools({ report, place, actingAs, mayType, hasAreas }: ReportToolsProps) {
  return (
    <div className="tools">
      <HowTo
        steps={[
          "Gõ số như vẫn viết: 7.690; 2,28 tỷ; 500 triệu. Dòng chữ dưới ô đọc lại con số vừa gõ.",
          "Không có việc thì ghi “không phát sinh”; ô để trống là chưa có số liệu.",
          "Số vừa gõ tự lưu sau một lát; mất mạng thì giữ trên máy này và gửi khi có mạng. Xong thì “Trình lãnh đạo”; lãnh đạo bấm “Duyệt và gửi”.",
        ]}
      />
      {mayType && <ColumnSwitch columns={report.columns} actingAs={actingAs} />}
      <ReportLinks
        {...{ place, mayType, hasAreas }}
        mayEnterForUnit={report.viewer.mayEnterForUnit}
      />
    </div>
  );
}
