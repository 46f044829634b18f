import { Icon } from "@/components/ui/icon";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

/** On a telephone, above the text: that it waits for this person, and the way past it to its end and to the place for signing. */
export function SignJump({ covenant }: { covenant: CovenantView }) {
  const { frozen, viewer } = covenant;
  const { signing } = viewer;
  if (!signing || !frozen || !(signing.mayRead || signing.refusal === null)) return null;
  return (
    <nav className="sign-jump no-print" aria-label="Ký Giao ước">
      <p>
        {signing.mayRead
          ? "Giao ước đang chờ ký. Vui lòng đọc đến hết nội dung, chọn “Đã đọc đến hết”, rồi ký."
          : "Đã đọc đến hết nội dung, còn ký Giao ước."}
      </p>
      {signing.mayRead && (
        <a className="btn second" href="#read-to-end">
          <Icon name="check" />
          Đến cuối nội dung
        </a>
      )}
      <a className="btn second" href="#sign">
        <Icon name="signingPen" />
        Đến chỗ ký
      </a>
    </nav>
  );
}
