import { momentInSentence, momentText } from "@/lib/date-text";
import type { IndicatorType } from "@/lib/db/generated/enums";
import { restText, totalText } from "@/lib/figure/labels";
import type { Facts } from "@/lib/figure/rules/facts";
import type { Total } from "@/lib/indicator/rules";

/** Whom a column still waits for, by name: "chưa có số: Dược Thượng, Phù Mã"; empty when nobody. */
export function missingText(names: readonly string[]) {
  return names.length === 0 ? "" : `chưa có số: ${names.join(", ")}`;
}

/** What becomes of a column's sum where other reports hold some of the period's days; null where it is taken as it is. */
export function leftOverText(
  type: IndicatorType,
  own: Total | null,
  { asked, rest, parts, partsTotal }: Pick<Facts, "asked" | "rest" | "parts" | "partsTotal">,
) {
  if (asked && !rest) return null;
  const from = parts.map(({ label }) => label).join(", ");
  const there = partsTotal ? `Đã có ${totalText(type, partsTotal)} ở báo cáo ${from}; ` : "";
  if (!rest) return `${there}báo cáo này không hỏi nữa, tổng không được điền.`;
  return own
    ? `${there}điền ${restText(rest)}: ${totalText(type, own)}.`
    : `${there}chưa tách được ${restText(rest)} từ tổng này. Vui lòng nhập thẳng vào báo cáo.`;
}

type Outcome = {
  written: number;
  conflicts: readonly { place: string; mine: string; theirs: string }[];
};

/** What a save did; where somebody else was quicker both numbers are said, and theirs stands. */
export function writtenText({ written, conflicts }: Outcome) {
  const said = conflicts.map(
    ({ place, mine, theirs }) =>
      `${place}: vừa được người khác ghi “${theirs}”, số “${mine}” chưa ghi`,
  );
  const done = written > 0 ? `Đã lưu ${written} ô.` : "Không có ô nào thay đổi.";
  return said.length === 0
    ? done
    : `${done} ${said.join("; ")}. Muốn dùng số của mình, vui lòng gõ lại rồi lưu.`;
}

type MadeLinks = {
  period: string;
  figures: number;
  expiresAt: Date;
  links: readonly { areaName: string; token: string }[];
};

/** For each residential area the message that takes its link to it, ready for Zalo. */
export function linkMessages({ period, figures, expiresAt, links }: MadeLinks, address: string) {
  return links.map(({ areaName, token }) => ({
    term: areaName,
    words: `Kính gửi Ban Công tác Mặt trận ${areaName}. Đề nghị ghi ${figures} số liệu ${period} trước ${momentInSentence(expiresAt)} tại: ${address}/khu-dan-cu/${token} . Đường dẫn dùng một lần, không cần tài khoản; đề nghị không chuyển tiếp. Trân trọng cảm ơn.`,
  }));
}

type LinkState = {
  usedAt: Date | null;
  expiresAt: Date;
  decidedAt: Date | null;
  accepted: boolean | null;
  /** Who decided last. */
  decidedBy: string | null;
  proposals: readonly { accepted: boolean | null }[];
};

/** Where a link stands, in words. */
export function linkStateText(link: LinkState, now: Date) {
  if (link.decidedAt)
    return `${decisionText(link)}, đồng chí ${link.decidedBy}, ${momentText(link.decidedAt)}`;
  if (link.usedAt) return `khu dân cư gửi lúc ${momentText(link.usedAt)}, chờ ghi nhận`;
  return now > link.expiresAt
    ? `hết hạn ${momentText(link.expiresAt)}, chưa gửi`
    : `chờ khu dân cư gửi, đến ${momentText(link.expiresAt)}`;
}

/** Figures are decided each by itself, at times by several people. */
function decisionText({ accepted, proposals }: LinkState) {
  if (!accepted) return "không ghi nhận";
  const isWhole = proposals.every((each) => each.accepted !== false);
  return isWhole ? "đã ghi nhận" : "đã ghi nhận một phần";
}
