import { groupedHash } from "@/lib/seal/labels";
import { type CertificateFacts, certificateWords, chainWords } from "@/lib/signature/labels";

/** On a unit's own copy, over the blocks of signatures: whose it is, and which text. */
export function copyMark({ unit, textHash }: { unit: string; textHash: string }) {
  return `Bản để ${unit} ký số. Mã kiểm tra nội dung (SHA-256 của văn bản dạng chuẩn): ${groupedHash(textHash)}.`;
}

/** How a unit signed outside, as the evidence says it: what holds, and apart from that whose certificate it is. */
export function externalWayText(external: CertificateFacts & { fileHash: string }) {
  return [
    "ký số trên bản của đơn vị: đúng bản của hệ thống, chữ ký phủ toàn bộ tệp và hợp lệ về mật mã",
    `mã tệp đã ký (SHA-256) ${groupedHash(external.fileHash)}`,
    certificateWords(external),
    chainWords(external),
  ].join("; ");
}
