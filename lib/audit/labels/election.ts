import { roundStepLabels } from "@/lib/election/labels";
import { said, type Words } from "./words";

export const electionWords = {
  "vote.prepared": ({ title }) => `chuẩn bị “${title}”`,
  "vote.questionAdded": ({ title, question }) => `thêm nội dung “${question}” vào “${title}”`,
  "vote.candidateWithdrawn": ({ name, reason }) => `ghi nhận ${name} xin rút, lý do: ${reason}`,
  "vote.rollFrozen": ({ title, number, present, units, rollHash }) =>
    `thông qua danh sách “${title}” lần ${number}: ${present}/${units} đơn vị có mặt, mã ${rollHash.slice(0, 12)}`,
  "vote.stepRequested": ({ number, step, reason }) =>
    `đề nghị ${said(roundStepLabels, step)}, lần ${number}${reason && `, lý do: ${reason}`}`,
  "vote.issuingOpened": ({ title, number, keyFingerprint }) =>
    `mở phát phiếu “${title}” lần ${number}, mã ${keyFingerprint.slice(0, 16).toUpperCase()}`,
  "vote.ballotIssued": ({ unit, number }) => `nhận phiếu lần ${number} cho ${unit}`,
  "vote.votingStarted": ({ title, number, issued }) =>
    `kết thúc phát phiếu (${issued} phiếu), bắt đầu bỏ phiếu “${title}” lần ${number}`,
  "vote.votingClosed": ({ title, number, issued, returned, rejected }) =>
    `kết thúc bỏ phiếu “${title}” lần ${number}: phát ra ${issued}, thu về ${returned}${rejected ? `, loại ${rejected} dòng không phải phiếu` : ""}`,
  "vote.roundVoided": ({ title, number, reason }) =>
    `hủy lần bỏ phiếu ${number} của “${title}”, lý do: ${reason}`,
  "vote.minutesSealed": ({ title, number }) =>
    `niêm phong điện tử biên bản kiểm phiếu “${title}” lần ${number}`,
  "vote.countTyped": ({ issued, returned }) =>
    `nhập kết quả kiểm phiếu: phát ra ${issued}, thu về ${returned}`,
  "vote.countConfirmed": ({ title }) => `xác nhận kết quả kiểm phiếu “${title}”`,
  "vote.roundCounted": ({ title, number }) => `kiểm xong “${title}” lần ${number}`,
  "vote.tieDecided": ({ words: how }) => `xử lý số phiếu ngang nhau: ${how}`,
  "vote.announced": ({ title }) => `công bố kết quả “${title}”`,
  "vote.conclusionRequested": ({ title, document }) => `đề nghị kết luận “${title}” (${document})`,
  "vote.confirmed": ({ title, document }) => `công nhận kết quả “${title}” (${document})`,
  "vote.petitioned": ({ title }) => `gửi kiến nghị về kết quả “${title}”`,
  "vote.petitionAnswered": ({ title }) => `trả lời kiến nghị về kết quả “${title}”`,
  "vote.cancelled": ({ title, document, reason }) =>
    `hủy kết quả “${title}” (${document}), lý do: ${reason}`,
} satisfies Partial<Words>;
