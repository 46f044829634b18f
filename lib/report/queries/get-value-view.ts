import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { momentText } from "@/lib/date-text";
import { committeeLines } from "@/lib/document/heads";
import { sentenceText } from "@/lib/indicator/labels";
import { placeName } from "@/lib/unit/labels";
import { onBehalfText, reportStatusLabels } from "../labels";
import { getValue } from "./value";

/** One figure as a unit reported it with every sending, latest first, to hand out; null for whoever may not read it. */
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
      { title: "Người gửi", kind: "text" as const, share: 5 },
      { title: "Đã ghi", kind: "text" as const, share: 4 },
      { title: "Lý do, nhập thay", kind: "text" as const, share: 7 },
    ],
    rows: revisions.map(({ at, person, typed: words, reason, onBehalf: by }) => [
      ...[momentText(at), person, words],
      [reason, by ? onBehalfText(by) : ""].filter(Boolean).join(". "),
    ]),
  };
}
