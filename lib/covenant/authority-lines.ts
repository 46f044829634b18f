import type { SigningAuthority } from "@/lib/db/generated/enums";
import { chairmanship } from "@/lib/person/rules";

/**
 * Over a signature on paper, in lines: "TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"; "Q." before the post of who was given it for a time.
 * Source: Nghị định 30/2020, Phụ lục I, II.7.
 */
export function authorityLines(signed: { authority: SigningAuthority; signerPost: string } | null) {
  switch (signed?.authority) {
    case "viceForChair":
      return ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"];
    case "viceForCommittee":
      return ["TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH"];
    case "delegated":
      return ["TUQ. CHỦ TỊCH", signed.signerPost.toLocaleUpperCase("vi")];
    default:
      return ["TM. BAN THƯỜNG TRỰC", isActing(signed) ? "Q. CHỦ TỊCH" : "CHỦ TỊCH"];
  }
}

function isActing(signed: { signerPost: string } | null) {
  return signed !== null && chairmanship(signed.signerPost) === "actingChair";
}
