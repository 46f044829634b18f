import { SignerProof } from "@/components/account/signer-proof";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { signCovenantAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { momentInSentence } from "@/lib/date-text";
import { AskForReview } from "./ask-for-review";
import { SignOutside } from "./sign-outside";

/** Where a chair signs, in the capacity named above the button; or why that cannot be done now. */
export function SignPanel({ covenant }: { covenant: CovenantView }) {
  const { id, frozen, viewer } = covenant;
  const { signing } = viewer;
  if (!signing) return null;
  return (
    <Panel
      id="sign"
      title="Ký Giao ước"
      className={signing.refusal ? "signbox" : "signbox no-tabs"}
    >
      <p className="capacity">
        Với tư cách <b>{signing.title}</b>
        {signing.lines && `, ghi trên văn bản: ${signing.lines.join(" / ")}`}.
      </p>
      {signing.takenBack && (
        <Note tone="warn" icon="arrowBack">
          <p>{signing.takenBack}</p>
          <p>Chưa cần làm gì: khi Thư ký cụm mở ký kết lại, đọc nội dung mới rồi ký tại đây.</p>
        </Note>
      )}
      {signing.scan && (
        <Note icon="sheet" title="Đơn vị đã ký bản giấy, chờ xác nhận bản chụp.">
          <p>
            Bản chụp có chữ ký của đồng chí {signing.scan.signerName}, do đồng chí{" "}
            {signing.scan.personName} thêm lúc {momentInSentence(signing.scan.addedAt)}. Không cần
            ký thêm: cán bộ đơn vị Cụm phó hoặc cơ quan cấp trên xác nhận xong thì đơn vị được ghi
            là đã ký. Nếu bản chụp bị trả lại, ký tại đây hoặc ký lại bản giấy.
          </p>
        </Note>
      )}
      {signing.refusal || !frozen ? (
        !signing.takenBack && <p>{signing.refusal}</p>
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
