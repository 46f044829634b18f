import { dayText } from "@/lib/date-text";
import type { Span } from "@/lib/spans";

/** "từ ngày 01/7/2025", "từ ngày 05/7/1977 đến hết ngày 30/6/2025". */
export function daysText({ fromOn, toOn }: Span) {
  const from = `từ ngày ${dayText(fromOn)}`;
  return toOn ? `${from} đến hết ngày ${dayText(toOn)}` : from;
}
