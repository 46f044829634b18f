import encodeQR from "qr";
import { momentInDocument } from "@/lib/date-text";
import type { EvidencePage } from "@/lib/document/description";
import { groupedHash, sealName } from "./labels";
import { printedCode } from "./rules";
import type { SealedEvidence } from "./schema";

type Marks = { code: string; sealedAt: Date; publicUrl: string };

/** The address of a paper on the public check page: what its QR code holds. */
export function checkAddress({ code, publicUrl }: Pick<Marks, "code" | "publicUrl">) {
  return `${publicUrl}/xac-minh?ma=${printedCode(code)}`;
}

/** The last page of a sealed paper: each signature, the hashes, the seal, and how anyone checks it. */
export function evidencePage(
  evidence: SealedEvidence,
  { code, sealedAt, publicUrl }: Marks,
): EvidencePage {
  const { title, standsSince, absent, endedUnsigned, textHash, chain } = evidence;
  return {
    title: "TRANG XÁC NHẬN",
    subject: title,
    blocks: [
      paragraph(
        `Văn bản có hiệu lực từ ${momentInDocument(new Date(standsSince))}, theo các xác nhận sau đây.`,
      ),
      signatureTable(evidence),
      ...(absent.length > 0 ? [paragraph(`Chưa tham gia ký kết: ${absent.join("; ")}.`)] : []),
      ...(endedUnsigned.length > 0
        ? [paragraph(`Kết thúc hoạt động trước khi ký: ${endedUnsigned.join("; ")}.`)]
        : []),
      paragraph(`Mã kiểm tra nội dung (SHA-256 của văn bản dạng chuẩn): ${groupedHash(textHash)}.`),
      paragraph(
        `Nhật ký hệ thống (${chain.name}), mục ${chain.length}, mã: ${groupedHash(chain.headHash)}.`,
      ),
      paragraph(
        `${sealName}: ${momentInDocument(sealedAt)}. Niêm phong cho biết tệp không thay đổi kể từ lúc ấy; không thay cho chữ ký của các đơn vị.`,
      ),
    ],
    qr: {
      svg: encodeQR(checkAddress({ code, publicUrl }), "svg", { ecc: "medium", border: 2 }),
      alt: "Mã QR dẫn đến trang đối chiếu văn bản này",
      words: [
        `Mã xác minh: ${printedCode(code)}`,
        `Đối chiếu với bản lưu: quét mã QR, hoặc mở ${publicUrl}/xac-minh rồi nhập mã xác minh hay chọn tệp.`,
      ],
    },
  };
}

function signatureTable({ signatures }: SealedEvidence) {
  return {
    kind: "table",
    columns: [
      { title: "TT", align: "center", share: 1 },
      { title: "Đơn vị", align: "left", share: 5 },
      { title: "Người ký, với tư cách", align: "left", share: 4 },
      { title: "Lúc", align: "left", share: 4 },
      { title: "Cách ký; mã của nội dung đã ký", align: "left", share: 8 },
    ],
    rows: signatures.map(({ unit, signer, capacity, signedAt, way, hash }, index) => [
      `${index + 1}`,
      unit,
      `${signer}, ${capacity}`,
      momentInDocument(new Date(signedAt)),
      `${way}; ${groupedHash(hash)}`,
    ]),
  } as const;
}

function paragraph(text: string) {
  return { kind: "paragraph", text } as const;
}
