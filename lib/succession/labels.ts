import type { SuccessionKind } from "@/lib/db/generated/enums";
import type { Share } from "./rules";

/** "một phần ba" as people write it: "1/3"; all of it in words. What is not known is said by nothing. */
export function shareText(share: Share) {
  if (!share) return null;
  const { numerator, denominator } = share;
  return numerator === denominator ? "toàn bộ" : `${numerator}/${denominator}`;
}

/** What is asked for with each kind. */
export const successionKindHints: Record<SuccessionKind, string> = {
  merge: "Hai đơn vị trở lên thành một; đơn vị cũ kết thúc.",
  split: "Một đơn vị thành hai đơn vị trở lên; đơn vị cũ kết thúc.",
  partialTransfer: "Một phần chuyển sang đơn vị khác; các đơn vị vẫn hoạt động.",
  rename: "Một đơn vị thành một đơn vị mới, do đổi loại hoặc đổi mã.",
  abolition: "Kết thúc, không có đơn vị kế tục.",
};
