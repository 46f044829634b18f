import { SignerProof } from "@/components/account/signer-proof";
import { FileLink } from "@/components/file/file-link";
import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { UploadField } from "@/components/ui/upload-field";
import { bringSignedCopyAction, makeCopyAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";
import { uploadWords } from "@/lib/file/labels";

type Signing = NonNullable<CovenantView["viewer"]["signing"]>;
type SignOutsideProps = {
  covenantId: string;
  textHash: string;
  copy: NonNullable<Signing["outside"]>["copy"];
  actingAs: string;
  signing: Signing;
};

/** Signing with the unit's own digital signature, outside the system: the copy to sign, then the copy that was signed. */
export function SignOutside({ covenantId, textHash, copy, actingAs, signing }: SignOutsideProps) {
  const text = (
    <>
      <input type="hidden" name="covenantId" value={covenantId} />
      <input type="hidden" name="textHash" value={textHash} />
    </>
  );
  return (
    <Confirm
      act="Ký bằng chữ ký số"
      variant="second"
      question="Ký Giao ước bằng chữ ký số của đơn vị?"
    >
      {copy ? (
        <>
          <p>
            Tải bản dưới đây, ký bằng phần mềm ký số của đơn vị trên đúng tệp ấy, không in lại hay
            lưu thành tệp khác, rồi nộp tệp đã ký. Chọn ký không hiển thị, hoặc đặt hình chữ ký gọn
            trong 20 mm dưới cùng của trang.
          </p>
          <p>
            <FileLink file={copy} label="Bản để ký số" />
          </p>
          <ActionForm action={bringSignedCopyAction} actingAs={actingAs}>
            {text}
            <UploadField name="signedCopy" label="Bản đã ký số" {...uploadWords(["pdf"])} />
            <SignerProof byCode={signing.byCode} byProvider={signing.byProvider} />
            <p>Hệ thống nhận bản ký thì đơn vị được ghi là đã ký.</p>
            <div className="actions">
              <SubmitButton pendingWords="Đang kiểm tra">Nộp bản đã ký số</SubmitButton>
              <DismissButton />
            </div>
          </ActionForm>
        </>
      ) : (
        <ActionForm action={makeCopyAction} actingAs={actingAs}>
          {text}
          <p>
            Đơn vị ký một bản riêng: hệ thống lập tệp PDF, đơn vị tải về, ký bằng phần mềm ký số
            (chữ ký số chuyên dùng hoặc USB token), rồi nộp lại tại đây.
          </p>
          <div className="actions">
            <SubmitButton>Lập bản để ký số</SubmitButton>
            <DismissButton />
          </div>
        </ActionForm>
      )}
    </Confirm>
  );
}
