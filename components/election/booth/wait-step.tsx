import { Note } from "@/components/ui/note";
import type { SheetRound } from "@/lib/election/queries/get-sheet";
import type { Turnout } from "@/lib/election/queries/turnout";
import { StepTitle } from "./step-title";

const words = {
  notOpen: {
    title: "Chưa phát phiếu",
    text: "Trang này sẽ tự mở khi chủ trì cho bắt đầu. Vui lòng giữ trang mở.",
  },
  received: {
    title: "Đã nhận phiếu của đơn vị",
    text: "Phiếu được giữ trên máy này, trong trình duyệt này. Khi chủ trì kết thúc phát phiếu, trang tự chuyển sang bước bỏ phiếu.",
  },
  late: {
    title: "Đã kết thúc phát phiếu",
    text: "Máy này chưa nhận phiếu của đơn vị trong lần này. Nếu đơn vị đã nhận trên máy khác, vui lòng bỏ phiếu trên máy ấy; nếu chưa, vui lòng chờ lần bỏ phiếu sau và báo chủ trì.",
  },
  onPaper: {
    title: "Đơn vị bỏ phiếu giấy trong lần này",
    text: "Theo danh sách hội nghị đã thông qua, đơn vị nhận phiếu giấy từ Tổ kiểm phiếu và bỏ vào hòm phiếu. Trên máy này không phải làm gì; mỗi đơn vị chỉ bỏ phiếu một cách.",
  },
  noSeat: {
    title: "Tài khoản này không bỏ phiếu trong lần này",
    text: "Chỉ đơn vị có mặt, có tên trong danh sách bỏ phiếu điện tử đã được hội nghị thông qua mới nhận phiếu. Nếu có nhầm lẫn, vui lòng báo chủ trì.",
  },
  void: {
    title: "Lần bỏ phiếu này đã hủy",
    text: "Không phiếu nào được kiểm. Trang này sẽ tự mở khi hội nghị bỏ phiếu lại.",
  },
} as const;

type WaitStepProps = { why: keyof typeof words; round: SheetRound | null; turnout: Turnout | null };

export function WaitStep({ why, round, turnout }: WaitStepProps) {
  const { title, text } = words[why];
  const isIssuing = turnout?.status === "issuing";
  return (
    <section>
      <StepTitle moves={why === "received"}>{title}</StepTitle>
      <p>{text}</p>
      {isIssuing && (
        <p className="meta" role="status">
          Đã phát {turnout.issued}/{turnout.seats} phiếu.
        </p>
      )}
      {isIssuing && round && turnout.issued < round.fewestBallots && why === "received" && (
        <Note tone="plain">
          Bắt đầu bỏ phiếu khi có ít nhất {round.fewestBallots} phiếu: ít hơn thì số phiếu tự cho
          biết ai chọn gì.
        </Note>
      )}
    </section>
  );
}
