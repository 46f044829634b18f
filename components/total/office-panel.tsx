import type { Route } from "next";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { Tab, Tabs } from "@/components/ui/tabs";
import { basisLabels } from "@/lib/total/labels";
import type { OfficeFigures } from "@/lib/total/queries/office-figures";
import { CompareTable } from "./compare-table";
import { YearTable } from "./year-table";

type Shown = "units" | "compare";

type OfficePanelProps = {
  figures: OfficeFigures;
  title: string;
  /** Whose totals: "Thành phố Hà Nội". */
  whole: string;
  show: Shown;
  pathOf: (show: Shown) => Route;
  indicatorPath: (indicatorId: string) => Route;
};

/** An office's figures beside what they are compared with, or place by place. */
export function OfficePanel(props: OfficePanelProps) {
  const { figures, title, whole, show, pathOf, indicatorPath } = props;
  const parts = figures.scope.byOffice ? "tỉnh, thành phố" : "cụm";
  return (
    <div className="mt-4">
      <Tabs label="Cách trình bày số liệu">
        <Tab href={pathOf("compare")} current={show === "compare"}>
          So với chỉ tiêu, cùng kỳ
        </Tab>
        <Tab href={pathOf("units")} current={show === "units"}>
          Theo {parts}
        </Tab>
      </Tabs>
      <Panel
        title={title}
        meta={
          <>
            <Icon name="info" small />
            Cộng từ số tổng hợp của các cụm. {basisLabels[figures.basis]}.
          </>
        }
        className="figures"
        flush
      >
        <TableRegion label={`${title}, cuộn ngang được`}>
          {show === "units" ? (
            <YearTable {...{ figures, whole, parts }} pathOf={indicatorPath} />
          ) : (
            <CompareTable {...{ figures, whole }} pathOf={indicatorPath} />
          )}
        </TableRegion>
      </Panel>
    </div>
  );
}
