import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { momentText } from "@/lib/date-text";
import { committeeLines } from "@/lib/document/heads";
import { sentenceText } from "@/lib/indicator/labels";
import { placeName } from "@/lib/unit/labels";
import { onBehalfText, reportStatusLabels, revisionLabels, revisionWords } from "../labels";
import { getValue } from "./value";

/** One figure as a unit reported it with all that became of it, latest first, to hand out; null for whoever may not read it. */
export async function getValueView(actor: Actor, valueId: string) {
  const value = await getValue(actor, valueId);
  if (!value) return null;
  const { indicator, unit, period, figure, typed, note, report, revisions, onBehalf } = value;
  return {
    ...{ owner: unit, issuer: { above: [], body: committeeLines(unit) } },
    name: `${indicator.name}, ${placeName(unit)}, ${period.label}`,
    lines: [
      `${indicator.name}: ${figure ? sentenceText(indicator, figure) : "chưa rõ"}; đơn vị ghi “${typed}”.`,
      `Tình trạng: ${reportStatusLabels[report.status]}.${note ? ` Lý do: ${note}.` : ""}`,
      ...(onBehalf ? [`${onBehalfText(onBehalf)}.`] : []),
    ],
    columns: [
      { title: "Lúc", kind: "text" as const, share: 4 },
      { title: "Việc", kind: "text" as const, share: 3 },
      { title: "Người thực hiện", kind: "text" as const, share: 4 },
      { title: "Trước đó", kind: "text" as const, share: 3 },
      { title: "Thành", kind: "text" as const, share: 3 },
      { title: "Nguồn, lý do", kind: "text" as const, share: 6 },
    ],
    rows: revisions.map(({ at, kind, person, before, typed: words, onBehalf: by, ...why }) => [
      ...[momentText(at), revisionLabels[kind], person],
      ...[before ?? "", words],
      [revisionWords(why), by ? onBehalfText(by) : ""].filter(Boolean).join(". "),
    ]),
  };
}
