import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { Found } from "@/components/ui/found";
import { SubmitButton } from "@/components/ui/submit-button";
import { checkFileAction } from "@/lib/seal/actions";

/** A file compared with what is kept; on the page of a code, with the paper of that code. */
export function CheckFileForm({ code }: { code: string }) {
  return (
    <ActionForm action={checkFileAction}>
      <Found />
      {code && <input type="hidden" name="code" value={code} />}
      <Field
        name="file"
        label="Tệp PDF"
        hint="Chọn tệp, hoặc kéo tệp thả vào ô. Nhiều nhất 20 MB. Hệ thống chỉ tính mã của tệp, không giữ lại tệp."
      >
        <FileInput accept="application/pdf,.pdf" />
      </Field>
      <SubmitButton pendingWords="Đang đối chiếu">Đối chiếu tệp</SubmitButton>
    </ActionForm>
  );
}
