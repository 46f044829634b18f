import Link from "next/link";
import { ActionForm } from "@/components/ui/action-form";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { restText, totalText } from "@/lib/figure/labels";
import { measureText } from "@/lib/indicator/labels";
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
  const empty = figures.filter(({ fills }) => fills).length;
  return (
    <Panel title="Theo nhật ký hoạt động">
      <LogList figures={figures} at={`/reports/${place.periodId}/${place.unitId}/activities`} />
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

type LogListProps = Pick<LogPanelProps, "figures"> & {
  at: `/reports/${string}/${string}/activities`;
};

/** A line an indicator: it stands beside the form, where a table has no room. */
function LogList({ figures, at }: LogListProps) {
  return (
    <ul className="stack">
      {figures.map(({ indicator, total, typed, rest, count, files, differs }) => (
        <li key={indicator.id}>
          <b>{indicator.name}</b> <span className="meta">({measureText(indicator)})</span>
          <p>
            Nhật ký: <span className="num">{totalText(indicator.type, total)}</span>
            {" · "}Báo cáo: <span className="num">{typed || "chưa có"}</span>
            {differs && ", khác nhật ký"}
          </p>
          {rest && <p className="meta">Tính {restText(rest)}.</p>}
          <Link className="hit" href={`${at}?indicatorId=${indicator.id}`} prefetch={false}>
            {`Xem ${count} hoạt động${files > 0 ? `, ${files} ảnh, tệp` : ""}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}
