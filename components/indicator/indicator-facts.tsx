import Link from "next/link";
import { type FactLine, FactLines } from "@/components/ui/fact-lines";
import { dayText } from "@/lib/date-text";
import {
  activityUseLabels,
  directionLabels,
  indicatorTypeLabels,
  periodCombinationLabels,
  reportModeLabels,
  unitCombinationLabels,
} from "@/lib/indicator/labels";
import type { IndicatorView } from "@/lib/indicator/queries/get-indicator";

/** What an indicator is, how it is counted, since when, what follows it, and where it is asked for. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorView }) {
  const { type, unitOfMeasure, fromOn, toOn, parts, forms, figures, successor } = indicator;
  const lines: FactLine[] = [
    { term: "Loại", words: `${indicatorTypeLabels[type]}, ${unitOfMeasure}` },
    { term: "Cộng các đơn vị", words: unitCombinationLabels[indicator.unitCombination] },
    { term: "Cộng các kỳ", words: periodCombinationLabels[indicator.periodCombination] },
    { term: "Cách nhập", words: reportModeLabels[indicator.reportMode] },
    { term: "Chiều", words: directionLabels[indicator.direction] },
    { term: "Minh chứng", words: indicator.requiresEvidence ? "phải kèm" : "không bắt buộc" },
    { term: "Từ nhật ký hoạt động", words: activityUseLabels[indicator.activityUse] },
    {
      term: "Hiệu lực",
      words: toOn
        ? `từ ngày ${dayText(fromOn)} đến hết ngày ${dayText(toOn)}`
        : `từ ngày ${dayText(fromOn)}`,
    },
    ...(parts.length > 0 ? [{ term: "Là tổng của", words: parts.join("; ") }] : []),
    { term: "Biểu mẫu", words: forms.join("; ") || "chưa có trong biểu mẫu nào" },
    { term: "Số liệu", words: figures > 0 ? `${figures} số đã nhập` : "chưa có" },
  ];
  return (
    <>
      <FactLines lines={lines} />
      {successor && (
        <p>
          Thay bằng{" "}
          <Link href={`/admin/indicators/${successor.id}`} prefetch={false}>
            {successor.name}
          </Link>
        </p>
      )}
      {indicator.predecessors.map(({ id, name }) => (
        <p key={id}>
          Thay cho{" "}
          <Link href={`/admin/indicators/${id}`} prefetch={false}>
            {name}
          </Link>
        </p>
      ))}
    </>
  );
}
