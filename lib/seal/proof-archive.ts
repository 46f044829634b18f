import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { momentInDocument } from "@/lib/date-text";
import { evidenceWords, sealName } from "./labels";
import { printedCode } from "./rules";
import type { SealedEvidence } from "./schema";

type Sealed = {
  bytes: Uint8Array;
  fileHash: string;
  checkCode: string;
  certificate: string;
  evidence: SealedEvidence;
  sealedAt: Date;
};

/** A unit's own copy with a digital signature made outside. */
export type SignedCopy = { unit: string; bytes: Uint8Array };

/**
 * The sealed PDF, the text that was signed, the signatures, the copies signed outside, the certificate, all their hashes, and a page
 * of instructions.
 */
export function proofArchive(
  { bytes, evidence, certificate, ...sealed }: Sealed,
  signedCopies: readonly SignedCopy[],
) {
  const { signatures, absent, endedUnsigned, textHash, chain, title } = evidence;
  const signed = { title, textHash, signatures, absent, endedUnsigned, chain };
  const files: Record<string, Uint8Array> = {
    "van-ban.pdf": bytes,
    "van-ban-chuan.txt": strToU8(evidence.canonicalText),
    "chu-ky.json": strToU8(`${JSON.stringify(signed, null, 2)}\n`),
    "chu-ky.txt": strToU8(inWords(evidence, sealed.sealedAt)),
    "chung-thu.pem": strToU8(certificate),
  };
  const copies = signedCopies.map(({ unit, bytes: signedCopy }, index) => {
    const name = `ban-ky-so-${index + 1}.pdf`;
    files[name] = signedCopy;
    return { name, unit };
  });
  files["HUONG-DAN.txt"] = strToU8(instructions(evidence, sealed) + ofCopies(copies));
  const sums = Object.entries(files).map(([name, content]) => `${sha256(content)}  ${name}\n`);
  const whole = { ...files, "SHA256SUMS.txt": strToU8(sums.join("")) };
  return Buffer.from(zipSync(whole, { mtime: sealed.sealedAt }));
}

function inWords(evidence: SealedEvidence, sealedAt: Date) {
  const lines = evidenceWords(evidence, sealedAt).map(({ term, words }) => `${term}: ${words}\n`);
  return lines.join("");
}

function instructions(
  { title, textHash, chain }: SealedEvidence,
  { fileHash, checkCode, sealedAt }: Pick<Sealed, "fileHash" | "checkCode" | "sealedAt">,
) {
  return `TỰ KIỂM TRA: ${title}
${sealName}: ${momentInDocument(sealedAt)}. Mã xác minh: ${printedCode(checkCode)}

Chỉ cần hai lệnh có sẵn trên Linux: sha256sum, và pdfsig (gói poppler-utils). Mở cửa sổ lệnh trong thư mục này.

1. Các tệp trong bộ này còn nguyên:
     sha256sum -c SHA256SUMS.txt
   Mỗi dòng phải ghi OK (hoặc "Thành công").

2. Tệp PDF đúng là tệp đã niêm phong:
     sha256sum van-ban.pdf
   phải in ra ${fileHash}
     pdfsig van-ban.pdf
   phải có đủ các dòng:
     Signature Type: ETSI.CAdES.detached
     Total document signed
     Signature Validation: Signature is Valid.
   "Certificate issuer is unknown" hoặc "isn't Trusted" là đúng khi chứng thư do hệ thống tự lập, không do một tổ chức
   chứng thực cấp. Tên chủ chứng thư pdfsig in ra phải là tên trong chung-thu.pem; nếu cần chắc chắn hơn, hỏi cơ quan
   quản lý cụm về chứng thư ấy.
   Nếu không có dòng "Total document signed", tệp đã bị ghi thêm sau khi niêm phong.

3. Nội dung các đơn vị đã ký đúng là nội dung trong van-ban-chuan.txt:
     sha256sum van-ban-chuan.txt
   phải in ra ${textHash}
   Mã này in trên trang cuối của van-ban.pdf, và ở từng chữ ký trong chu-ky.json, chu-ky.txt.

4. Nhật ký hệ thống chưa bị cắt bớt hay sửa lại: mục ${chain.length} của "${chain.name}" phải có mã
   ${chain.headHash}
   (cơ quan quản lý cụm xem được ở Quản trị, Nhật ký hệ thống; mã này cũng in trên trang cuối của van-ban.pdf).

Niêm phong cho biết tệp không thay đổi kể từ lúc niêm phong; không thay cho chữ ký của các đơn vị.
`;
}

/** What the units' own copies are checked by; nothing where nobody signed one. */
function ofCopies(copies: readonly { name: string; unit: string }[]) {
  if (copies.length === 0) return "";
  return `
5. Bản do đơn vị tự ký số (chữ ký của đơn vị, không phải của hệ thống):
${copies.map(({ name, unit }) => `     pdfsig ${name}\n   là bản của ${unit}.`).join("\n")}
   Mỗi bản phải có đủ các dòng:
     Total document signed
     Signature Validation: Signature is Valid.
   Mã của từng bản (sha256sum) in trên trang cuối của van-ban.pdf; mã kiểm tra nội dung in ngay trong bản ấy là mã ở mục 3.
   Chứng thư của ai, do ai cấp: pdfsig in ra; có đáng tin hay không là việc đối chiếu với nơi cấp chứng thư.
`;
}

function sha256(content: Uint8Array) {
  return createHash("sha256").update(content).digest("hex");
}
