import Link from "next/link";
import { BarChart } from "@/components/ui/bar-chart";
import { Empty } from "@/components/ui/empty";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { clusterName } from "@/lib/cluster/labels";
import { cellText, measureText, qualifierText } from "@/lib/indicator/labels";
import type { Total } from "@/lib/indicator/rules";
import { lookUpCoverageText, whoseText, yearChangeText } from "@/lib/total/labels";
import type { FoundFigure } from "@/lib/total/queries/look-up";
import { barValue } from "./bar-value";
import { FigureCell } from "./figure-cell";
import { FigureSentence } from "./figure-sentence";

/** One indicator looked up: the sentence, its years, and what it is made of. */
export function FoundFigurePanels({ found }: { found: FoundFigure }) {
  const { indicator, newest, place, totals, own, clusters } = found;
  if (!newest) {
    return <Empty words={`${indicator.name}: chưa có số liệu nào được tính trong phạm vi này.`} />;
  }
  const whose = whoseText(place);
  const change = yearChangeText(totals);
  return (
    <div className="stack-l">
      <FigureSentence
        whose={`${whose}, năm ${newest.year}`}
        {...{ indicator, total: newest.total }}
        more={change ? [change] : []}
        source={`Nguồn: báo cáo của các đơn vị, ${whose}`}
        coverage={lookUpCoverageText({ ...found, ...newest })}
      />
      <div className="charts">
        <Years title={`Các năm, ${whose}`} {...{ indicator, years: totals }} />
        {own.length > 0 && <Years title="Các năm, đơn vị" {...{ indicator, years: own }} />}
      </div>
      {clusters.length > 1 && <Clusters found={found} />}
      {clusters.length === 1 && clusters[0] && (
        <p>
          <Link
            className="hit"
            href={`/clusters/${clusters[0].clusterId}/${newest.year}/figures/${indicator.id}`}
            prefetch={false}
          >
            Xem từng đơn vị, từng kỳ
          </Link>
        </p>
      )}
    </div>
  );
}

type YearsProps = {
  title: string;
  indicator: FoundFigure["indicator"];
  years: readonly { year: number; total: Total | null }[];
};

function Years({ title, indicator, years }: YearsProps) {
  return (
    <section className="panel">
      <BarChart
        title={title}
        unit={`${indicator.name}, ${measureText(indicator)}`}
        bars={years.map(({ year, total }, index) => ({
          label: `${year}`,
          value: barValue(total) ?? 0,
          words: total
            ? qualifierText(total.qualifier) + cellText(indicator.type, total.amount).main
            : "chưa có",
          spoken: index === years.length - 1,
        }))}
        {...(indicator.type === "ratio" && { whole: 100 })}
        source="Nguồn: số tổng hợp từ báo cáo; năm đang thực hiện tính đến nay."
      />
    </section>
  );
}

function Clusters({ found: { clusters, indicator, newest } }: { found: FoundFigure }) {
  return (
    <Panel title={`Từng cụm, năm ${newest?.year}`} flush>
      <TableRegion label={`${indicator.name} theo cụm thi đua`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Cụm thi đua</th>
              <th scope="col" className="num">
                {measureText(indicator)}
              </th>
              <th scope="col" className="num">
                Số đơn vị có số liệu
              </th>
            </tr>
          </thead>
          <tbody>
            {clusters.map(({ id, clusterId, year, cluster, total, units }) => (
              <tr key={id}>
                <th scope="row">
                  <Link
                    className="hit"
                    href={`/clusters/${clusterId}/${year}/figures/${indicator.id}`}
                    prefetch={false}
                  >
                    {clusterName(cluster)}
                  </Link>
                </th>
                <td className="num total">
                  <FigureCell indicator={indicator} figure={total} />
                </td>
                <td className="num">{units}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Panel>
  );
}
