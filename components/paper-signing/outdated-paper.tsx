import { Note } from "@/components/ui/note";
import type { SigningView } from "@/lib/paper-signing/queries/get-signing";

/** Said where what is on record has changed since the words were frozen, or is no more, with what to do about it. */
export function OutdatedPaper({ signing }: { signing: SigningView }) {
  const { isOutdated, completion, paper, personName, viewer } = signing;
  if (!isOutdated) return null;
  return (
    <Note
      tone="warn"
      title="Nội dung trên hệ thống đã thay đổi hoặc không còn giá trị sau khi mở ký"
    >
      <p>{whatNow({ completion, paper, personName, viewer })}</p>
    </Note>
  );
}

type Opening = Pick<SigningView, "completion" | "paper" | "personName" | "viewer">;

function whatNow({ completion, paper, personName, viewer }: Opening) {
  if (completion)
    return paper === "registration"
      ? "Bản đã ký giữ nguyên. Nội dung mới được mở ký thành bản khác tại trang Bản đăng ký."
      : "Bản đã đủ chữ ký giữ nguyên như dưới đây.";
  const still = "Văn bản dưới đây giữ nguyên như lúc mở ký và không ký tiếp được.";
  return viewer.mayWithdraw
    ? `${still} Nếu cần ký nội dung mới, chọn “Thu hồi để mở ký lại”.`
    : `${still} Nếu cần ký nội dung mới, đề nghị người mở ký (đồng chí ${personName}) thu hồi để mở ký lại.`;
}
