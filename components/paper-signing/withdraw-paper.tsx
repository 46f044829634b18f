import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { withdrawPaperAction } from "@/lib/paper-signing/actions";
import type { SigningView } from "@/lib/paper-signing/queries/get-signing";

/** Before it is complete: takes the paper back, saying first which signatures that voids. */
export function WithdrawPaper({ signing, actingAs }: { signing: SigningView; actingAs: string }) {
  const { id, name, textHash, places, viewer } = signing;
  if (!viewer.mayWithdraw) return null;
  const signed = places.filter(({ signature }) => signature);
  return (
    <Confirm
      act="Thu hồi để mở ký lại"
      icon="arrowBack"
      variant="grave"
      question={`Thu hồi ${name} đang mở ký?`}
    >
      <ActionForm action={withdrawPaperAction} actingAs={actingAs}>
        <input type="hidden" name="signingId" value={id} />
        <input type="hidden" name="textHash" value={textHash} />
        <p>
          {signed.length === 0
            ? "Chưa ai ký. Sau khi thu hồi, văn bản có thể mở ký lại."
            : `${signed.length} chữ ký đã có không còn giá trị: ${signed.map(({ label }) => label).join("; ")}. Muốn mở ký lại, tất cả phải ký lại.`}
        </p>
        <Field name="reason" label="Lý do thu hồi" hint="Những người ký đọc được lý do này.">
          <TextArea rows={3} />
        </Field>
        <div className="actions">
          <SubmitButton variant="grave">Thu hồi</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
