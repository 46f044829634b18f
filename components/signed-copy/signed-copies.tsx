import { FileLink } from "@/components/file/file-link";
import { FrozenPrint } from "@/components/paper-signing/frozen-print";
import { DownloadLink } from "@/components/ui/download-link";
import { Note } from "@/components/ui/note";
import { momentInSentence } from "@/lib/date-text";
import { delayedWords } from "@/lib/seal/labels";
import { signedPaperLabels } from "@/lib/signed-copy/labels";
import type { SignedCopies as View } from "@/lib/signed-copy/queries/list-copies";
import { AddSignedCopy } from "./add-signed-copy";
import { DecideSignedCopy } from "./decide-signed-copy";

type SignedCopiesProps = { view: View | null; actingAs: string };

/** Under a paper: what came back signed by hand, who looked at it, the sealed file; and bringing a scan. */
export function SignedCopies({ view, actingAs }: SignedCopiesProps) {
  if (!view || (view.copies.length === 0 && !view.mayAdd)) return null;
  const name = signedPaperLabels[view.paper];
  return (
    <div className="stack">
      {view.copies.map((copy) => (
        <div key={copy.id} className="stack">
          <p>
            <FileLink file={copy.file} label={`${name} đã ký`} />
          </p>
          <p className="meta">
            Đồng chí {copy.personName} thêm lúc {momentInSentence(copy.addedAt)}, có chữ ký của:{" "}
            {copy.signers.join("; ")}. {decisionText(copy)}
          </p>
          {copy.seal && (
            <div className="actions">
              <DownloadLink href={`/signed-copies/${copy.id}`}>
                Tải bản đã niêm phong
                <span className="vh">: {name}</span>
              </DownloadLink>
            </div>
          )}
          {copy.seal && (
            <p className="meta">
              Mã xác minh: <code>{copy.seal.checkCode}</code>
            </p>
          )}
          {copy.isSealDelayed && <Note tone="warn">{delayedWords}</Note>}
          {copy.over && <Note tone="warn">{copy.over}</Note>}
          <DecideSignedCopy copy={copy} name={name} actingAs={actingAs} />
        </div>
      ))}
      {view.mayAdd && (
        <div className="actions">
          {view.signingId && <FrozenPrint signingId={view.signingId} name={name} />}
          <AddSignedCopy view={view} name={name} actingAs={actingAs} />
        </div>
      )}
    </div>
  );
}

function decisionText({ decision }: View["copies"][number]) {
  if (!decision) return "Đang chờ người thứ hai xác nhận.";
  const by = `Đồng chí ${decision.personName}`;
  const at = momentInSentence(decision.decidedAt);
  return decision.confirmed
    ? `${by} xác nhận lúc ${at}.`
    : `${by} trả lại lúc ${at}. Lý do: ${decision.reason}`;
}
