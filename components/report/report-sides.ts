import type { ComponentProps } from "react";
import type { SumPanel } from "@/components/area-sheet/sum-panel";
import type { ReportEvidence } from "@/components/evidence/report-evidence";
import type { ReportView } from "@/lib/report/queries/report";
import type { LogPanel } from "./log-panel";

/** What stands around a report's figures, whether they are typed or read: the capacity, and where figures come from. */
export type ReportSides = {
  report: ReportView;
  capacity: { actingAs: string; title: string; periodId: string };
  files: ComponentProps<typeof ReportEvidence>;
  log: Omit<ComponentProps<typeof LogPanel>, "mayType">;
  areas: Omit<ComponentProps<typeof SumPanel>, "withLink">;
};
