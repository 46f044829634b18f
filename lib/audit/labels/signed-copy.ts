import { signedPaperLabels } from "@/lib/signed-copy/labels";
import { said, type Words } from "./words";

export const signedCopyWords = {
  "signedCopy.added": ({ paper, signers }) =>
    `thêm bản chụp ${said(signedPaperLabels, paper)} đã ký, ${signers.length} chữ ký`,
  "signedCopy.confirmed": ({ paper }) => `xác nhận bản chụp ${said(signedPaperLabels, paper)}`,
  "signedCopy.returned": ({ paper, reason }) =>
    `trả lại bản chụp ${said(signedPaperLabels, paper)}, lý do: ${reason}`,
  "signedCopy.sealed": ({ paper }) =>
    `niêm phong ${said(signedPaperLabels, paper)} kèm bản chụp đã ký`,
} satisfies Partial<Words>;
