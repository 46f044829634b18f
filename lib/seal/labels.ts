import { momentInDocument } from "@/lib/date-text";
import type { SealedEvidence } from "./schema";

/** Never the stamp or the signature of a unit: the seal is the system's, and says so. */
export const sealName = "Niêm phong điện tử của hệ thống";

export const matchesWords = "Tệp này khớp với bản lưu tại hệ thống.";
export const differsWords =
  "Tệp này không khớp với bản lưu tại hệ thống: nội dung tệp khác với bản đã ký.";

/** Where sealing has failed several times; what was signed stands all the same. */
export const delayedWords =
  "Hệ thống đã thử nhiều lần mà chưa niêm phong được bản PDF, và còn tự thử lại, chậm nhất mỗi giờ một lần. Các chữ ký và hiệu lực của văn bản không bị ảnh hưởng. Vui lòng báo người quản trị hệ thống xem nhật ký máy chủ.";

/** A hash in groups, so that a line can be broken and two hashes compared by eye. */
export function groupedHash(hash: string) {
  return hash.match(/.{1,8}/g)?.join(" ") ?? "";
}

export type EvidenceLine = { term: string; words: string };

/** The evidence in plain words, line by line: what it is, since when it stands, who signed how. */
export function evidenceWords(evidence: SealedEvidence, sealedAt: Date): EvidenceLine[] {
  const { title, issuer, standsSince, signatures, absent, endedUnsigned, textHash, chain } =
    evidence;
  return [
    { term: "Văn bản", words: title },
    { term: "Nơi lập", words: issuer },
    { term: "Có hiệu lực", words: momentInDocument(new Date(standsSince)) },
    ...signatures.map(({ unit, signer, capacity, signedAt, way }) => ({
      term: unit,
      words: `Đồng chí ${signer}, ${capacity}, ${way}, lúc ${momentInDocument(new Date(signedAt))}.`,
    })),
    ...absent.map((unit) => ({ term: unit, words: "Chưa tham gia ký kết." })),
    ...endedUnsigned.map((unit) => ({ term: unit, words: "Kết thúc hoạt động trước khi ký." })),
    { term: "Mã kiểm tra nội dung (SHA-256)", words: groupedHash(textHash) },
    {
      term: `Nhật ký: ${chain.name}`,
      words: `mục ${chain.length}, mã ${groupedHash(chain.headHash)}`,
    },
    { term: sealName, words: momentInDocument(sealedAt) },
  ];
}
