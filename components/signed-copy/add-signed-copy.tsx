import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { UploadField } from "@/components/ui/upload-field";
import { uploadWords } from "@/lib/file/labels";
import { scans } from "@/lib/file/rules";
import { addSignedCopyAction } from "@/lib/signed-copy/actions";
import type { SignedCopies } from "@/lib/signed-copy/queries/list-copies";

type AddSignedCopyProps = { view: SignedCopies; name: string; actingAs: string };

/** The scan, and a tick for everyone the paper has a place for. */
export function AddSignedCopy({ view, name, actingAs }: AddSignedCopyProps) {
  const { paper, subjectId, signers, signingId } = view;
  return (
    <Confirm
      act={`Thêm bản chụp đã ký: ${name}`}
      icon="plus"
      variant="second"
      question={`Thêm bản chụp ${name} đã ký trên giấy?`}
    >
      <ActionForm action={addSignedCopyAction} actingAs={actingAs}>
        <input type="hidden" name="paper" value={paper} />
        <input type="hidden" name="subjectId" value={subjectId} />
        <input type="hidden" name="signingId" value={view.bound.signingId} />
        <input type="hidden" name="textHash" value={view.bound.textHash} />
        <UploadField
          name="scan"
          label="Bản chụp"
          note="Quét tất cả các trang vào một tệp."
          {...uploadWords(scans)}
        />
        <PickGroup
          name="signers[]"
          legend="Chữ ký có trên bản chụp"
          hint={signingId && "Ít nhất một chữ ký còn chờ; chỗ khác ký trên hệ thống."}
          options={signers.map((signer) => ({ value: signer, label: signer }))}
        />
        <div className="actions">
          <SubmitButton>Thêm bản chụp</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
