import { toNfc } from "@/lib/search-text";
import type { Share } from "./rules";

/** One line as written: the old unit, the new one where there is one, and the share that goes that way. */
export type WrittenArrow = { line: number; before: string; after: string | null; share: Share };

type Read = { arrows: WrittenArrow[]; faults: string[] };

/**
 * Reads lines such as "huyện Đông Anh → xã Thư Lâm → 1/3", also with ";", ">" or the tabs of cells pasted from Excel.
 * Units are codes or names; the share may be left out. Empty lines are passed over.
 */
export function readArrows(text: string): Read {
  const read: Read = { arrows: [], faults: [] };
  for (const [index, written] of toNfc(text).split("\n").entries()) {
    if (written.trim() === "") continue;
    const [before = "", after = "", share = "", ...others] = written
      .split(/\t|;|→|->|>/)
      .map((piece) => piece.trim());
    const line = index + 1;
    const part = readShare(share);
    if (before === "") read.faults.push(`Dòng ${line}: chưa ghi đơn vị cũ.`);
    else if (others.some(Boolean)) read.faults.push(`Dòng ${line}: có nhiều hơn ba phần.`);
    else if (part === "unclear")
      read.faults.push(`Dòng ${line}: chưa rõ phần “${share}”. Ghi 1/3, 35% hoặc toàn bộ.`);
    else read.arrows.push({ line, before, after: after || null, share: part });
  }
  return read;
}

const words: Record<string, Share> = {
  "": null,
  "chưa rõ": null,
  "một phần": null,
  "toàn bộ": { numerator: 1, denominator: 1 },
  "1": { numerator: 1, denominator: 1 },
};

function readShare(written: string): Share | "unclear" {
  const known = words[written.toLowerCase()];
  if (known !== undefined) return known;
  const [, part, whole] = /^(\d{1,9}) ?\/ ?(\d{1,9})$/.exec(written) ?? [];
  const [, percent, fraction = ""] = /^(\d{1,3})(?:[,.](\d{1,4}))? ?%$/.exec(written) ?? [];
  const share = percent
    ? { numerator: Number(percent + fraction), denominator: 100 * 10 ** fraction.length }
    : { numerator: Number(part), denominator: Number(whole) };
  const isShare = share.numerator >= 1 && share.numerator <= share.denominator;
  return isShare ? share : "unclear";
}
