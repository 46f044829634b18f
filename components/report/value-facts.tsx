import { FactLines } from "@/components/ui/fact-lines";
import { dayText, momentText } from "@/lib/date-text";
import { plainText } from "@/lib/figure/labels";
import { meaningText, measureText, sentenceText } from "@/lib/indicator/labels";
import { reportStatusLabels } from "@/lib/report/labels";
import type { ValueView } from "@/lib/report/queries/value";

/** What one figure says, for which days, how it was typed, and how far it is confirmed. */
export function ValueFacts({ value }: { value: ValueView }) {
  const { indicator, figure, typed, mode, note, fromOn, toOn, report, evidence, onBehalf } = value;
  const lines = [
    { term: "Số trong kỳ", words: figure ? sentenceText(indicator, figure) : "chưa rõ" },
    {
      term: "Đơn vị ghi",
      words: mode === "cumulative" ? `“${typed}” (lũy kế từ đầu năm)` : `“${typed}”`,
    },
    {
      term: "Nhập thay",
      words: onBehalf
        ? `theo ${onBehalf.source}; ${onBehalf.enteredBy} nhập, ${momentText(onBehalf.at)}`
        : "",
    },
    { term: "Những ngày được tính", words: `từ ${dayText(fromOn)} đến ${dayText(toOn)}` },
    { term: "Cách tính", words: meaningText(indicator) },
    { term: "Tình trạng", words: reportStatusLabels[report.status] },
    { term: "Gửi lúc", words: report.submittedAt ? momentText(report.submittedAt) : "" },
    { term: "Xác nhận lúc", words: report.verifiedAt ? momentText(report.verifiedAt) : "" },
    { term: "Lý do", words: note },
    {
      term: "Cộng theo nhật ký",
      words: evidence?.total
        ? `${plainText(indicator.type, evidence.total.amount)} ${measureText(indicator)}, ${evidence.count} hoạt động`
        : "",
    },
  ];
  return <FactLines lines={lines.filter(({ words }) => words !== "")} />;
}
