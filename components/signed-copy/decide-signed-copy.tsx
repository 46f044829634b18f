import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { decideSignedCopyAction } from "@/lib/signed-copy/actions";
import type { SignedCopies } from "@/lib/signed-copy/queries/list-copies";

type DecideSignedCopyProps = {
  copy: SignedCopies["copies"][number];
  name: string;
  actingAs: string;
};

/** For who looks at a scan that another brought: it shows every signature, or it goes back with a reason. */
export function DecideSignedCopy({ copy, name, actingAs }: DecideSignedCopyProps) {
  return (
    <>
      {copy.mayConfirm && (
        <Confirm
          act="Xác nhận bản chụp"
          icon="check"
          question={`Xác nhận bản chụp ${name} có đủ ${copy.signers.length} chữ ký?`}
        >
          <ActionForm action={decideSignedCopyAction} actingAs={actingAs}>
            <input type="hidden" name="copyId" value={copy.id} />
            <input type="hidden" name="decision" value="confirm" />
            <p>Vui lòng mở bản chụp để đối chiếu. Việc này không đổi lại được.</p>
            {copy.signing && (
              <p className="meta">
                Bản chụp phải là bản in của nội dung đang mở ký, mã kiểm tra{" "}
                <code>{copy.signing.textHash.match(/.{4}/g)?.join(" ")}</code>
              </p>
            )}
            <div className="actions">
              <SubmitButton>Xác nhận bản chụp</SubmitButton>
              <DismissButton />
            </div>
          </ActionForm>
        </Confirm>
      )}
      {copy.mayReturn && (
        <Confirm
          act="Trả lại bản chụp"
          icon="arrowBack"
          variant="grave"
          question={`Trả lại bản chụp ${name}?`}
        >
          <ActionForm action={decideSignedCopyAction} actingAs={actingAs}>
            <input type="hidden" name="copyId" value={copy.id} />
            <input type="hidden" name="decision" value="return" />
            <Field name="reason" label="Lý do" hint="Ví dụ: thiếu trang, chữ ký không rõ.">
              <TextArea rows={3} />
            </Field>
            <div className="actions">
              <SubmitButton variant="grave">Trả lại bản chụp</SubmitButton>
              <DismissButton />
            </div>
          </ActionForm>
        </Confirm>
      )}
    </>
  );
}
