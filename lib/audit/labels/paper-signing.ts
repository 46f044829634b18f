import { signedPaperLabels } from "@/lib/signed-copy/labels";
import { said, type Words } from "./words";

const named = (paper: string) => said(signedPaperLabels, paper);

export const paperSigningWords = {
  "paperSigning.opened": ({ paper, number, places }) =>
    `mở ký ${named(paper)} trên hệ thống${number > 1 ? `, lần ${number}` : ""}, ${places.length} chỗ ký`,
  "paperSigning.signed": ({ paper, place }) => `ký ${named(paper)}, chỗ ký: ${place}`,
  "paperSigning.signedByPen": ({ paper, places }) =>
    `ghi chữ ký trên giấy của ${named(paper)}: ${places.join("; ")}`,
  "paperSigning.withdrawn": ({ paper, reason, voided }) =>
    `thu hồi ${named(paper)} đang mở ký, ${voided === 0 ? "" : `${voided} chữ ký không còn giá trị, `}lý do: ${reason}`,
  "paperSigning.completed": ({ paper }) => `ghi nhận ${named(paper)} đã đủ chữ ký`,
  "paperSigning.sealed": ({ paper }) => `niêm phong ${named(paper)} đã đủ chữ ký`,
} satisfies Partial<Words>;
