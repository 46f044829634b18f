import { SignerProof } from "@/components/account/signer-proof";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { signPaperAction } from "@/lib/paper-signing/actions";
import type { SigningView } from "@/lib/paper-signing/queries/get-signing";

/** Where a person signs their own place, in the capacity named above the button; or why that cannot be done now. */
export function SignPaper({ signing }: { signing: SigningView }) {
  const { id, name, textHash, viewer } = signing;
  const { place } = viewer;
  if (!place) return null;
  const { position, label, capacityKey, title, byCode, byProvider, refusal } = place;
  return (
    <Panel title={`Ký ${name}`} className={refusal ? "signbox" : "signbox no-tabs"}>
      <p className="capacity">
        Với tư cách <b>{title}</b>, chỗ ký ghi trên văn bản: {label}.
      </p>
      {refusal ? (
        <p>{refusal}</p>
      ) : (
        <ActionForm action={signPaperAction} actingAs={capacityKey}>
          <input type="hidden" name="signingId" value={id} />
          <input type="hidden" name="position" value={position} />
          <input type="hidden" name="textHash" value={textHash} />
          <SignerProof byCode={byCode} byProvider={byProvider} />
          <p>Chữ ký không rút lại được; văn bản đủ chữ ký thì không thay đổi được.</p>
          <SubmitButton big wide icon="signingPen" pendingWords="Đang ký">
            {`Ký ${name}`}
          </SubmitButton>
          <LinkButton href="/" variant="quiet" wide>
            Để sau
          </LinkButton>
        </ActionForm>
      )}
    </Panel>
  );
}
