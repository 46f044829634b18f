import type { HonorKind, HonorLevel, HonorSubject, WorkRating } from "@/lib/db/generated/enums";
import { percentText, ratioText } from "@/lib/numbers/labels";
import type { Answer } from "./rules";
import { everyone, type HonorCondition, type ratingShares } from "./schema";

export const honorKindLabels: Record<HonorKind, string> = {
  title: "Danh hiệu thi đua",
  commendation: "Hình thức khen thưởng",
};

export const honorSubjectLabels: Record<HonorSubject, string> = {
  collective: "Tập thể",
  individual: "Cá nhân",
  any: "Tập thể, cá nhân",
};

export const honorLevelLabels: Record<HonorLevel, string> = {
  base: "Cấp cơ sở",
  province: "Cấp tỉnh",
  central: "Cấp Trung ương",
  state: "Cấp Nhà nước",
};

export const answerLabels: Record<Answer, string> = {
  met: "Đạt",
  notMet: "Chưa đạt",
  noData: "Chưa có dữ liệu để kết luận",
};

/** Nothing is above the best. */
export const ratingLabels = {
  good: "hoàn thành tốt nhiệm vụ trở lên",
  excellent: "hoàn thành xuất sắc nhiệm vụ",
};

export const workRatingLabels: Record<WorkRating, string> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  lower: "Hoàn thành nhiệm vụ trở xuống",
};

export const ratingShareLabels: Record<(typeof ratingShares)[number], string> = {
  HT_NV: "hoàn thành nhiệm vụ trở lên",
  HTT_NV: "hoàn thành tốt nhiệm vụ trở lên",
  HTXS_NV: "hoàn thành xuất sắc nhiệm vụ",
};

/** Whose share a code is for: "đạt “Lao động tiên tiến”", "hoàn thành tốt nhiệm vụ trở lên". */
export function peopleText(code: string, names: ReadonlyMap<string, string>) {
  const rated = (ratingShareLabels as Readonly<Record<string, string>>)[code];
  return rated ?? `đạt “${names.get(code) ?? code}”`;
}

/** "35/40 (87,5%)", worked out as it is shown. */
export function shareText({ part, whole }: { part: number; whole: number }) {
  const percent = percentText(BigInt(part), BigInt(whole));
  return ratioText(BigInt(part), BigInt(whole)) + (percent ? ` (${percent})` : "");
}

/** A condition as a sentence, by the names of the honors it speaks of (their codes where no name is known). */
export function conditionText(condition: HonorCondition, names: ReadonlyMap<string, string>) {
  const named = (code: string) => names.get(code) ?? code;
  switch (condition.kind) {
    case "earlier": {
      const { codes, times, consecutive, withinYears } = condition;
      const often = times > 1 ? `${times} lần${consecutive ? " liên tục" : ""} ` : "";
      return `Đã đạt ${often}${codes.map((code) => `“${named(code)}”`).join(" hoặc ")} trong ${withinYears} năm trước`;
    }
    case "rating":
      return condition.years === 1
        ? `Năm trước ${ratingLabels[condition.rating]}`
        : `${condition.years} năm liền trước ${ratingLabels[condition.rating]}`;
    case "share":
      return `Ít nhất ${condition.percent}% cá nhân ${peopleText(condition.code, names)}`;
    case "discipline":
      return "Không có cá nhân bị kỷ luật từ cảnh cáo trở lên";
    case "quota":
      return condition.code === everyone
        ? `Không quá ${condition.percent}% tổng số cá nhân`
        : `Không quá ${condition.percent}% số cá nhân ${peopleText(condition.code, names)}`;
    case "other":
      return condition.words;
  }
}

export const ratingSheetTitles = [
  ...["Mã đơn vị", "Cá nhân, bộ phận", "Năm", "Xếp loại", "Có kỷ luật"],
  ...["Số quyết định", "Ngày quyết định"],
];

export const awardSheetTitles = [
  ...["Mã danh hiệu", "Mã đơn vị", "Cá nhân, bộ phận", "Năm"],
  ...["Số quyết định", "Ngày quyết định", "Chuyên đề, đột xuất"],
];

/** What an import of ratings asks: how many are new, and that the others are passed over. */
export function importRatingsText(added: number, all: number) {
  return `Ghi ${added} xếp loại theo bảng dưới đây?${passedOver(all - added)}`;
}

/** The same for an import of awards. */
export function importAwardsText(added: number, all: number) {
  return `Ghi ${added} thành tích theo bảng dưới đây?${passedOver(all - added)}`;
}

function passedOver(known: number) {
  return known > 0 ? ` ${known} dòng đã được ghi đúng như vậy, được bỏ qua.` : "";
}
