import { SignerProof } from "@/components/account/signer-proof";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { signCovenantAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { AskForReview } from "./ask-for-review";
import { SignOutside } from "./sign-outside";

/** Where a chair signs, in the capacity named above the button; or why that cannot be done now. */
export function SignPanel({ covenant }: { covenant: CovenantView }) {
  const { id, frozen, viewer } = covenant;
  const { signing } = viewer;
  if (!signing) return null;
  return (
    <Panel title="Ký Giao ước" className={signing.refusal ? "signbox" : "signbox no-tabs"}>
      <p className="capacity">
        Với tư cách <b>{signing.title}</b>
        {signing.lines && `, ghi trên văn bản: ${signing.lines.join(" / ")}`}.
      </p>
      {signing.refusal || !frozen ? (
        <p>{signing.refusal}</p>
      ) : (
        <ActionForm action={signCovenantAction} actingAs={signing.capacityKey}>
          <input type="hidden" name="covenantId" value={id} />
          <input type="hidden" name="textHash" value={frozen.textHash} />
          <SignerProof byCode={signing.byCode} byProvider={signing.byProvider} />
          <p>Sau khi ký, nội dung không thay đổi được.</p>
          <SubmitButton big wide icon="signingPen" pendingWords="Đang ký">
            Ký Giao ước
          </SubmitButton>
          <LinkButton href="/covenants" variant="quiet" wide>
            Để sau
          </LinkButton>
        </ActionForm>
      )}
      {signing.outside && frozen && (
        <SignOutside
          covenantId={id}
          textHash={frozen.textHash}
          copy={signing.outside.copy}
          actingAs={signing.capacityKey}
          signing={signing}
        />
      )}
      {signing.mayAsk && frozen && (
        <AskForReview
          covenantId={id}
          textHash={frozen.textHash}
          actingAs={signing.capacityKey}
          title={signing.title}
        />
      )}
      {signing.unitId && (
        <LinkButton href={`/units/${signing.unitId}/signing`} variant="quiet" wide>
          Thể thức ký, ủy quyền
        </LinkButton>
      )}
    </Panel>
  );
}
