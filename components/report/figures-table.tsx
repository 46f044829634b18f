import { cellText, qualifierText } from "@/lib/indicator/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { LineTable } from "./line-table";

/** A report's figures to be read: what each says, or that it is not there yet. */
export function FiguresTable({ lines }: { lines: ReportView["lines"] }) {
  return <LineTable lines={lines} head="Trong kỳ" figure={Figure} />;
}

function Figure({ indicator, amount, qualifier, typed, before }: ReportView["lines"][number]) {
  if (!amount) return <span className="meta">{typed ? `“${typed}” (chưa rõ)` : "chưa có"}</span>;
  const { main, under } = cellText(indicator.type, amount);
  return (
    <>
      {qualifier !== "exact" && <span className="approx">{qualifierText(qualifier)}</span>}
      {main}
      {under && <small>{under}</small>}
      {before !== null && <small>lần gửi trước: {before || "chưa có"}</small>}
    </>
  );
}
