import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TableRegion } from "@/components/ui/table-region";
import { cellText, measureText } from "@/lib/indicator/labels";
import { fillFromLogAction } from "@/lib/report/actions";
import type { LogFigure } from "@/lib/report/queries/log-figures";

type LogPanelProps = {
  figures: readonly LogFigure[];
  place: { periodId: string; unitId: string };
  actingAs: string;
  mayType: boolean;
};

/** What the log of activities comes to beside what the report says; a difference is shown, never corrected. */
export function LogPanel({ figures, place, actingAs, mayType }: LogPanelProps) {
  if (figures.length === 0) return null;
  const empty = figures.filter(({ typed }) => typed === "").length;
  return (
    <Panel title="Theo nhật ký hoạt động">
      <TableRegion label="Số liệu theo nhật ký hoạt động">
        <LogTable figures={figures} at={`/reports/${place.periodId}/${place.unitId}/activities`} />
      </TableRegion>
      {mayType && empty > 0 && (
        <ActionForm action={fillFromLogAction} actingAs={actingAs}>
          <input type="hidden" name="periodId" value={place.periodId} />
          <input type="hidden" name="unitId" value={place.unitId} />
          <SubmitButton variant="second">{`Điền số từ nhật ký vào ${empty} ô trống`}</SubmitButton>
        </ActionForm>
      )}
    </Panel>
  );
}

type LogTableProps = Pick<LogPanelProps, "figures"> & {
  at: `/reports/${string}/${string}/activities`;
};

function LogTable({ figures, at }: LogTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col" className="num">
            Nhật ký
          </th>
          <th scope="col" className="num">
            Báo cáo
          </th>
          <th scope="col">Minh chứng</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ indicator, total, typed, count, differs }) => (
          <tr key={indicator.id}>
            <th scope="row">
              {indicator.name} <span className="meta">({measureText(indicator)})</span>
            </th>
            <td className="num">{cellText(indicator.type, total.amount).main}</td>
            <td className="num">
              {typed || "(trống)"}
              {differs && <span className="meta"> khác nhật ký</span>}
            </td>
            <td>
              <Link href={`${at}?indicatorId=${indicator.id}`} prefetch={false}>
                {count} hoạt động
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
