import { Panel } from "@/components/ui/panel";
import { plainText, totalText } from "@/lib/figure/labels";
import { difference } from "@/lib/figure/rules/running";
import { onBehalfText } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";

/** For the head, on a telephone too: what is other than last period, line by line, and what was asked about. */
export function ChangesPanel({ lines }: { lines: ReportView["lines"] }) {
  const changed = lines.flatMap((line) => {
    const { inPeriod, facts, indicator } = line;
    if (!inPeriod) return [];
    const said = (total: NonNullable<typeof inPeriod>) => totalText(indicator.type, total);
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
  const change = difference(inPeriod, facts.previous);
  if (!change) return "";
  const isLess = /^[−-]/.test(plainText(indicator.type, change.amount));
  const size = isLess ? difference(facts.previous, inPeriod) : change;
  return size ? `, ${isLess ? "giảm" : "tăng"} ${totalText(indicator.type, size)}` : "";
}
