import { plainText, totalText, yearSoFarTitle } from "@/lib/figure/labels";
import { cellText, qualifierText } from "@/lib/indicator/labels";
import { onBehalfText } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { LineTable } from "./line-table";

type FigureLine = ReportView["lines"][number];

/** A report's figures to be read: what each says of the period, the year so far, the target; and why an unusual one stands. */
export function FiguresTable({ lines }: { lines: ReportView["lines"] }) {
  const more = [
    {
      head: yearSoFarTitle(lines.some(({ facts }) => facts.isQuick)),
      figure: ({ indicator, running }: FigureLine) =>
        running ? totalText(indicator.type, running) : <span className="meta">chưa có</span>,
    },
    {
      head: "Chỉ tiêu năm",
      figure: ({ indicator, target }: FigureLine) =>
        target ? plainText(indicator.type, target) : <span className="meta">không giao</span>,
    },
  ];
  return <LineTable lines={lines} head="Trong kỳ" figure={Figure} more={more} />;
}

function Figure({ indicator, inPeriod, typed, before, note, onBehalf }: FigureLine) {
  const mark = onBehalf && <small>{onBehalfText(onBehalf)}</small>;
  if (!inPeriod) {
    return (
      <>
        <span className="meta">{typed ? `“${typed}” (chưa rõ)` : "chưa có"}</span>
        {mark}
      </>
    );
  }
  const { main, under } = cellText(indicator.type, inPeriod.amount);
  const said = qualifierText(inPeriod.qualifier);
  return (
    <>
      {said && <span className="approx">{said}</span>}
      {main}
      {under && <small>{under}</small>}
      {before !== null && <small>lần gửi trước: {before || "chưa có"}</small>}
      {note && <small>lý do: {note}</small>}
      {mark}
    </>
  );
}
