import { Panel } from "@/components/ui/panel";
import { plainText } from "@/lib/figure/labels";
import { minus } from "@/lib/figure/rules/running";
import { onBehalfText } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";

/** For the head, on a telephone too: what is other than last period, line by line, and what was asked about. */
export function ChangesPanel({ lines }: { lines: ReportView["lines"] }) {
  const changed = lines.flatMap((line) => {
    const { inPeriod, facts, indicator } = line;
    if (!inPeriod) return [];
    const said = (amount: NonNullable<typeof inPeriod>) => plainText(indicator.type, amount);
    const [now, before] = [said(inPeriod), facts.previous && said(facts.previous)];
    return now === before ? [] : [{ line, now, before }];
  });
  return (
    <Panel title="So với kỳ trước" meta={`${changed.length}/${lines.length} chỉ tiêu thay đổi.`}>
      <ul className="stack">
        {changed.map(({ line, now, before }) => (
          <li key={line.indicator.id}>
            {line.indicator.name}: <b className="num">{now}</b>{" "}
            <span className="meta">
              {before ? `kỳ trước ${before}${differenceOf(line)}` : "kỳ trước chưa có"}
            </span>
            {line.note && <span className="from">Lý do: {line.note}</span>}
            {line.onBehalf && <span className="from">{onBehalfText(line.onBehalf)}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function differenceOf({ indicator, inPeriod, facts }: ReportView["lines"][number]) {
  if (!inPeriod || !facts.previous || indicator.type === "ratio" || indicator.type === "yesNo")
    return "";
  const difference = minus(inPeriod, facts.previous);
  if (!difference) return "";
  const text = plainText(indicator.type, difference);
  return text.startsWith("−") || text.startsWith("-")
    ? `, giảm ${text.slice(1)}`
    : `, tăng ${text}`;
}
