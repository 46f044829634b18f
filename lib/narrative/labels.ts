import type { NarrativePart } from "@/lib/db/generated/enums";

export const narrativeLabels: Record<NarrativePart, string> = {
  results: "Kết quả nổi bật",
  shortcomings: "Hạn chế",
  causes: "Nguyên nhân",
  proposals: "Kiến nghị",
};
