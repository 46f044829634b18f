import type { Route } from "next";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { Tab, Tabs } from "@/components/ui/tabs";
import { basisLabels } from "@/lib/total/labels";
import type { ClusterFigures } from "@/lib/total/queries/cluster-figures";
import { CompareTable } from "./compare-table";
import { YearTable } from "./year-table";

type Shown = "units" | "compare";

type FiguresPanelProps = {
  figures: ClusterFigures;
  title: string;
  show: Shown | null;
  /** The same page, its figures laid out the other way. */
  pathOf: (show: Shown) => Route;
  indicatorPath: (indicatorId: string) => Route;
  demo: boolean;
};

/** The figures unit by unit, or beside what they are compared with; members who may not read the units' reports see the second. */
export function FiguresPanel(props: FiguresPanelProps) {
  const { figures, title, pathOf, indicatorPath, demo } = props;
  const bySplit = figures.maySeeUnits;
  const show = bySplit ? (props.show ?? "units") : "compare";
  return (
    <div className="mt-4">
      {bySplit && (
        <Tabs label="Cách trình bày số liệu">
          <Tab href={pathOf("units")} current={show === "units"}>
            Theo đơn vị
          </Tab>
          <Tab href={pathOf("compare")} current={show === "compare"}>
            So với chỉ tiêu, cùng kỳ
          </Tab>
        </Tabs>
      )}
      <Panel
        title={title}
        meta={<Source {...{ figures, demo, bySplit }} />}
        className="figures"
        flush
      >
        <TableRegion label={`${title}, cuộn ngang được`}>
          {show === "units" ? (
            <YearTable whole="Toàn cụm" parts="đơn vị" figures={figures} pathOf={indicatorPath} />
          ) : (
            <CompareTable whole="Toàn cụm" figures={figures} pathOf={indicatorPath} />
          )}
        </TableRegion>
      </Panel>
    </div>
  );
}

type SourceProps = { figures: ClusterFigures; demo: boolean; bySplit: boolean };

function Source({ figures: { basis }, demo, bySplit }: SourceProps) {
  return (
    <>
      <Icon name="info" small />
      {demo && bySplit
        ? "Số toàn cụm theo báo cáo tổng kết; số liệu theo đơn vị mang tính minh họa."
        : `Cộng từ báo cáo của các đơn vị. ${basisLabels[basis]}.`}
    </>
  );
}
