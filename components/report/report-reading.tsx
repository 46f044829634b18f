import type { ComponentProps } from "react";
import { SumPanel } from "@/components/area-sheet/sum-panel";
import { History } from "@/components/audit/history";
import { ReportEvidence } from "@/components/evidence/report-evidence";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import type { NextToCheck } from "@/lib/report/queries/next-to-check";
import { CheckPanel } from "./check-panel";
import { ExtendPanel } from "./extend-panel";
import { FiguresTable } from "./figures-table";
import { KeptFigures } from "./kept-figures";
import { LogPanel } from "./log-panel";
import { OwnPanel } from "./own-panel";
import { PathPanel } from "./path-panel";
import { ReopeningPanel } from "./reopening-panel";
import type { ReportSides } from "./report-sides";

type ReportReadingProps = ReportSides & {
  personId: string;
  history: ComponentProps<typeof History>["lines"];
  next: NextToCheck;
};

/** For everyone else: the figures, and beside them what this person may do and what has happened. */
export function ReportReading({ personId, history, next, ...sides }: ReportReadingProps) {
  const { report, capacity, files, log, areas } = sides;
  const { period, viewer } = report;
  const place = `${period.id} ${report.unitId}`;
  return (
    <div className="split">
      <div className="stack-l">
        {viewer.mayEnter && <KeptFigures {...{ report, personId, place }} {...capacity} />}
        <Panel title={period.form.name} flush>
          <TableRegion label={`Số liệu ${period.label}`}>
            <FiguresTable lines={report.lines} />
          </TableRegion>
        </Panel>
      </div>
      <div className="stack-l">
        {viewer.mayCheck && <CheckPanel {...{ report, next }} {...capacity} />}
        <SumPanel {...areas} withLink />
        <LogPanel {...log} mayType={false} />
        <ReportEvidence {...files} />
        <ExtendPanel report={report} {...capacity} />
        <ReopeningPanel report={report} {...capacity} />
        {viewer.mayEnter && <OwnPanel report={report} {...capacity} />}
        <PathPanel report={report} />
        <History lines={history} />
      </div>
    </div>
  );
}
