import { ActionForm } from "@/components/ui/action-form";
import { PickGroup } from "@/components/ui/pick";
import { SubmitButton } from "@/components/ui/submit-button";
import { chooseSigningLineAction } from "@/lib/covenant/actions";
import { viceChairLabels } from "@/lib/covenant/labels";
import type { SigningView } from "@/lib/covenant/queries/get-signing";

type SigningLineFormProps = { signing: SigningView; actingAs: string };

/** What stands over a vice chair's signature, on the page, in the PDF and in the Word file. */
export function SigningLineForm({ signing, actingAs }: SigningLineFormProps) {
  return (
    <ActionForm action={chooseSigningLineAction} actingAs={actingAs}>
      <input type="hidden" name="unitId" value={signing.id} />
      <PickGroup
        name="viceChairAs"
        legend="Dòng ghi trên chữ ký"
        hint="Áp dụng cho các chữ ký từ nay về sau."
        options={Object.entries(viceChairLabels).map(([value, label]) => ({ value, label }))}
        defaultValue={signing.viceChairAs}
      />
      <div className="actions">
        <SubmitButton variant="second">Lưu thể thức ký</SubmitButton>
      </div>
    </ActionForm>
  );
}
