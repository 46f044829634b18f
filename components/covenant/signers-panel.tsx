import { FileLink } from "@/components/file/file-link";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { UnitSquare } from "@/components/ui/unit-square";
import { signatureText } from "@/lib/covenant/labels";
import { endedPartText } from "@/lib/covenant/labels/closing";
import { sharedDeviceText } from "@/lib/covenant/labels/shared-device";
import { waitingText } from "@/lib/covenant/labels/signing-state";
import type { SigningBoard } from "@/lib/covenant/queries/signing-board";
import { momentInDocument } from "@/lib/date-text";
import { signatureSquare } from "./covenant-state";
import { ExternalSignature } from "./external-signature";

/** Who is to sign and who has, in the order of the decision, never of signing; and before whom. */
export function SignersPanel({
  board,
  reminder,
}: {
  board: SigningBoard;
  reminder: string | null;
}) {
  const { units, witnesses, inForceAt } = board;
  return (
    <Panel title="Đơn vị ký kết" meta="theo thứ tự trong quyết định">
      <ol className="signers">
        {units.map((unit) => (
          <li key={unit.unitId}>
            <UnitSquare state={signatureSquare(unit)} />
            <div>
              <b>
                {unit.asWitness ? "Chứng kiến và ký: " : "Chủ tịch "}
                {unit.name}
              </b>
              <SignatureLines unit={unit} />
              {unit.ended && <span className="meta">{endedPartText(unit.ended)}</span>}
            </div>
          </li>
        ))}
      </ol>
      {witnesses.length > 0 && (
        <p className="meta witness">
          <Icon name="eye" small />
          <span>Với sự chứng kiến của {witnesses.join("; ")}.</span>
        </p>
      )}
      {reminder && <CopyButton text={reminder}>Chép lời nhắc (gửi Zalo)</CopyButton>}
      {inForceAt && <p>Giao ước có đủ chữ ký lúc {momentInDocument(inForceAt)}.</p>}
    </Panel>
  );
}

function SignatureLines({ unit }: { unit: SigningBoard["units"][number] }) {
  const { signature, release } = unit;
  if (release) {
    return (
      <span className="meta">
        {signatureText(unit)}. Lý do: {release.reason}
      </span>
    );
  }
  if (!signature) return <span className="meta">{waitingText(unit)}</span>;
  const { signedAt, signerName, signerPost, hostName, delegation, external } = signature;
  return (
    <>
      <span className="meta">
        {signatureText(unit)} lúc {momentInDocument(signedAt)}
      </span>
      <span className="meta">
        Đồng chí {signerName}, {signerPost}
        {hostName && `; ký ${sharedDeviceText(hostName)}`}
      </span>
      {delegation && <FileLink file={delegation.file} label={delegation.document} />}
      {external && <ExternalSignature external={external} />}
    </>
  );
}
