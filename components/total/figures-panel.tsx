import type { Route } from "next";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { Tab, Tabs } from "@/components/ui/tabs";
import { basisLabels } from "@/lib/total/labels";
import type { ClusterFigures } from "@/lib/total/queries/cluster-figures";
import type { ClusterYears } from "@/lib/total/queries/cluster-years";
import { ClusterYearsTable } from "./cluster-years-table";
import { CompareTable } from "./compare-table";
import { YearsNote } from "./restated-note";
import { YearTable } from "./year-table";

type Shown = "units" | "compare" | "years";

type FiguresPanelProps = {
  figures: ClusterFigures | ClusterYears;
  title: string;
  show: Shown | null;
  /** The same page, its figures laid out the other way. */
  pathOf: (show: Shown) => Route;
  indicatorPath: (indicatorId: string) => Route;
  demo: boolean;
};

/** The figures unit by unit, or beside what they are compared with; or through the years; members who may not read the units' reports do not see the first. */
export function FiguresPanel(props: FiguresPanelProps) {
  const { figures, title, pathOf, indicatorPath, demo } = props;
  const bySplit = figures.maySeeUnits;
  const show = "lines" in figures ? "years" : bySplit ? (props.show ?? "units") : "compare";
  return (
    <div className="mt-4">
      <Tabs label="Cách trình bày số liệu">
        {bySplit && (
          <Tab href={pathOf("units")} current={show === "units"}>
            Theo đơn vị
          </Tab>
        )}
        <Tab href={pathOf("compare")} current={show === "compare"}>
          So với chỉ tiêu, cùng kỳ
        </Tab>
        <Tab href={pathOf("years")} current={show === "years"}>
          Qua các năm
        </Tab>
      </Tabs>
      {"lines" in figures && <YearsNote found={figures} />}
      <Panel
        title={title}
        meta={<Source {...{ figures, demo, bySplit }} />}
        className="figures"
        flush
      >
        <TableRegion label={`${title}, cuộn ngang được`}>
          {"lines" in figures ? (
            <ClusterYearsTable found={figures} pathOf={indicatorPath} />
          ) : show === "units" ? (
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
