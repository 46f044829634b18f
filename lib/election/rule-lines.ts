import type { TieBreak, VoteBase } from "@/lib/db/generated/enums";
import { breakText, markText } from "./arithmetic";
import type { Mark } from "./counted";
import { baseLabels } from "./labels";

type Ruled = {
  regulation: string;
  base: VoteBase;
  quorum: Mark;
  blankInBase: boolean;
  invalidInBase: boolean;
  ownUnitVotable: boolean;
  mostRounds: number;
  goOnPerSeat: number;
  tieBreaks: readonly TieBreak[];
  quorumQuote: string;
  baseQuote: string;
  roundsQuote: string;
  tieQuote: string;
};

/** A vote's rules as they are read out, each with the regulation's own sentence where there is one. */
export function ruleLines(rules: Ruled) {
  const { blankInBase, invalidInBase } = rules;
  const left = [blankInBase ? null : "phiếu trắng", invalidInBase ? null : "phiếu không hợp lệ"];
  const without = left.filter((one) => one !== null).join(", ");
  const base = `${baseLabels[rules.base]}${without && `, trừ ${without}`}`;
  const ties = [...rules.tieBreaks.map((way) => breakText[way]), "cấp trên quyết định"];
  return [
    [
      "Số đơn vị phải có mặt",
      `${markText(rules.quorum)}, trên tổng số đơn vị thành viên`,
      rules.quorumQuote,
    ],
    ["Tính tỷ lệ trên", base, rules.baseQuote],
    ["Số lần bỏ phiếu", roundsText(rules), rules.roundsQuote],
    ["Khi số phiếu ngang nhau", [...new Set(ties)].join("; rồi "), rules.tieQuote],
    ["Bầu cho đơn vị mình", rules.ownUnitVotable ? "được" : "không được", ""],
  ].map(([label = "", text = "", quote = ""]) => ({ label, text, quote }));
}

function roundsText({ mostRounds, goOnPerSeat }: Ruled) {
  if (mostRounds < 2) return "01 lần";
  return `nhiều nhất ${mostRounds} lần; vào lần sau: ${goOnPerSeat} đơn vị nhiều phiếu nhất cho mỗi chỗ còn thiếu`;
}
