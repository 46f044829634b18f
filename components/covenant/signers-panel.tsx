import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { UnitSquare } from "@/components/ui/unit-square";
import type { SigningBoard } from "@/lib/covenant/queries/signing-board";
import { momentInDocument } from "@/lib/date-text";
import { signatureSquare } from "./covenant-state";

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
        {units.map(({ unitId, name, signature }) => (
          <li key={unitId}>
            <UnitSquare state={signatureSquare(signature)} />
            <div>
              <b>Chủ tịch {name}</b>
              <SignatureLines signature={signature} />
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

type Signature = SigningBoard["units"][number]["signature"];

function SignatureLines({ signature }: { signature: Signature }) {
  if (!signature) return <span className="meta">Chưa ký</span>;
  const { inPlace, signedAt, signerName, signerPost } = signature;
  return (
    <>
      <span className="meta">
        {inPlace ? "Đã ký (ký thay)" : "Đã ký"} lúc {momentInDocument(signedAt)}
      </span>
      <span className="meta">
        Đồng chí {signerName}, {signerPost}
      </span>
    </>
  );
}
