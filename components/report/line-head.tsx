import type { IndicatorType } from "@/lib/db/generated/enums";
import { restText, stretchText, totalText } from "@/lib/figure/labels";
import type { Facts } from "@/lib/figure/rules/facts";
import { meaningText, measureText } from "@/lib/indicator/labels";
import { returnCauseLabels } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { LineDefinition } from "./line-definition";

type LineHeadProps = Pick<
  ReportView["lines"][number],
  "indicator" | "facts" | "commonTarget" | "cause" | "causeWords" | "isShown"
> & {
  /** Where on the page files are added. */
  evidenceAt: `#${string}` | undefined;
};

/** What a line of the grid is about, whatever is typed in it: said by the server, so that the page need not know how. */
export function LineHead(props: LineHeadProps) {
  const { indicator, facts, commonTarget, cause, causeWords, isShown, evidenceAt } = props;
  return (
    <>
      {indicator.name} <span className="meta nowrap">({measureText(indicator)})</span>{" "}
      <LineDefinition text={meaningText(indicator)} of={indicator.name} />
      {commonTarget && <span className="from">Chỉ tiêu chung của Giao ước: {commonTarget}</span>}
      {cause && (
        <span className="from">
          Trả lại: {[returnCauseLabels[cause], causeWords].filter(Boolean).join(": ")}
        </span>
      )}
      {isShown !== null && <Evidence isShown={isShown} at={evidenceAt} />}
      <Parts type={indicator.type} facts={facts} />
    </>
  );
}

/** Said before anything is refused: the figure is to be shown by something, and where that is sent. */
function Evidence({ isShown, at }: { isShown: boolean; at: string | undefined }) {
  const words = isShown ? "Đã có minh chứng" : "Phải kèm minh chứng";
  return <span className="from">{at && !isShown ? <a href={at}>{words}</a> : words}</span>;
}

/** Where figures already there come from, and what is left to be typed. */
function Parts({ type, facts }: { type: IndicatorType; facts: Facts }) {
  const { parts, partsTotal, rest, gaps } = facts;
  const from = parts
    .map(({ label, isSent }) => (isSent ? label : `${label} (chưa gửi)`))
    .join(", ");
  return (
    <>
      {partsTotal && (
        <span className="from">
          Đã có {totalText(type, partsTotal)} từ báo cáo {from}
          {rest && `; nhập ${restText(rest)}`}
        </span>
      )}
      {gaps.length > 1 && (
        <span className="from">
          Còn thiếu ngày {gaps.map(stretchText).join(", ")}: nhập ở báo cáo các kỳ đó
        </span>
      )}
    </>
  );
}
