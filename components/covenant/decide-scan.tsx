import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { decideScanAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type DecideScanProps = {
  scan: CovenantView["viewer"]["scans"][number];
  covenantId: string;
  actingAs: string;
  title: string;
};

/** For who looks at a scan that another brought: it shows what it is said to show, or it goes back with a reason. */
export function DecideScan({ scan, covenantId, actingAs, title }: DecideScanProps) {
  const ids = (
    <>
      <input type="hidden" name="covenantId" value={covenantId} />
      <input type="hidden" name="scanId" value={scan.id} />
    </>
  );
  return (
    <>
      {scan.mayConfirm && (
        <Confirm
          act="Xác nhận bản chụp"
          icon="check"
          question={`Xác nhận bản chụp có đủ chữ ký của ${scan.units.length} đơn vị, với tư cách ${title}?`}
        >
          <ActionForm action={decideScanAction} actingAs={actingAs}>
            {ids}
            <input type="hidden" name="decision" value="confirm" />
            <p>Vui lòng mở bản chụp để đối chiếu. Việc này không đổi lại được.</p>
            <div className="actions">
              <SubmitButton>Xác nhận bản chụp</SubmitButton>
              <DismissButton />
            </div>
          </ActionForm>
        </Confirm>
      )}
      {scan.mayReturn && (
        <Confirm
          act="Trả lại bản chụp"
          icon="arrowBack"
          variant="grave"
          question={`Trả lại bản chụp, với tư cách ${title}?`}
        >
          <ActionForm action={decideScanAction} actingAs={actingAs}>
            {ids}
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
