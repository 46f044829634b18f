import { PaperState } from "@/components/paper-signing/paper-state";
import { SignedCopies } from "@/components/signed-copy/signed-copies";
import { Panel } from "@/components/ui/panel";
import type { PaperState as State } from "@/lib/paper-signing/queries/paper-state";
import type { SignedCopies as Copies } from "@/lib/signed-copy/queries/list-copies";

type SignedRegistrationProps = { state: State | null; copies: Copies | null; actingAs: string };

/** Once it is confirmed: signed by the unit's head, here or by pen; every signed state is kept. */
export function SignedRegistration({ state, copies, actingAs }: SignedRegistrationProps) {
  if (!state) return null;
  return (
    <Panel title="Bản ký" meta="lãnh đạo đơn vị ký" className="no-print">
      <div className="stack">
        <p className="meta">
          Ký sau khi được xác nhận. Điều chỉnh về sau không đổi bản đã ký; nội dung mới ký thành bản
          khác.
        </p>
        {!state.current && <p>Chưa ký.</p>}
        <PaperState state={state} actingAs={actingAs} />
        <SignedCopies view={copies} actingAs={actingAs} />
      </div>
    </Panel>
  );
}
