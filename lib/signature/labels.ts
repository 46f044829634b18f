import { momentInDocument } from "@/lib/date-text";

/** What a digital signature made outside stands on, as it was found on the day its copy was brought. */
export type CertificateFacts = {
  subject: string;
  issuer: string;
  serial: string;
  claimedAt: Date | null;
  root: string | null;
};

/** The three things that hold of every copy taken in; apart from them, whose certificate it is and who vouches for that. */
export const checkedWords = [
  "Tệp bắt đầu bằng đúng bản của hệ thống, từng byte một.",
  "Chữ ký số phủ toàn bộ tệp.",
  "Chữ ký số hợp lệ về mật mã.",
] as const;

export function certificateWords({ subject, issuer, serial }: CertificateFacts) {
  return `Chứng thư số: ${subject}; do ${issuer} cấp; số ${serial}.`;
}

/** Whether anyone vouches for the certificate, said for what it is. */
export function chainWords({ root }: Pick<CertificateFacts, "root">) {
  return root
    ? `Chứng thư dẫn tới gốc mà cơ quan đã cấu hình: ${root}. Việc thu hồi chứng thư chưa được kiểm tra.`
    : "Chứng thư không dẫn tới gốc nào mà cơ quan đã cấu hình: hệ thống không xác nhận chứng thư là của ai.";
}

export function claimedWords({ claimedAt }: Pick<CertificateFacts, "claimedAt">) {
  return claimedAt
    ? `Giờ ghi trong chữ ký: ${momentInDocument(claimedAt)}, do phần mềm ký ghi, không có ai xác nhận.`
    : "";
}
