import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-input";
import { releaseUnitAction } from "@/lib/covenant/actions";
import type { CovenantView } from "@/lib/covenant/queries/get-covenant";

type ReleaseUnitProps = { covenant: CovenantView; actingAs: string; title: string };

/** For the upper level: let a unit stay out of this text, so that the others need not wait. */
export function ReleaseUnit({ covenant, actingAs, title }: ReleaseUnitProps) {
  const { id, frozen, viewer } = covenant;
  if (!frozen || viewer.releasable.length === 0) return null;
  return (
    <div className="no-print">
      <Confirm
        act="Ghi nhận đơn vị chưa tham gia"
        icon="barredRing"
        variant="grave"
        question={`Ghi nhận đơn vị chưa tham gia ký kết, với tư cách ${title}?`}
      >
        <ActionForm action={releaseUnitAction} actingAs={actingAs}>
          <input type="hidden" name="covenantId" value={id} />
          <input type="hidden" name="textHash" value={frozen.textHash} />
          <Field name="unitId" label="Đơn vị">
            <Select
              prompt="Chọn đơn vị"
              options={viewer.releasable.map(({ unitId, name }) => ({
                value: unitId,
                label: name,
              }))}
            />
          </Field>
          <Field name="reason" label="Lý do" hint="Các đơn vị đọc được lý do này.">
            <TextArea rows={3} />
          </Field>
          <p>Giao ước có hiệu lực khi các đơn vị còn lại đã ký. Việc này không đổi lại được.</p>
          <div className="actions">
            <SubmitButton variant="grave">Ghi nhận</SubmitButton>
            <DismissButton />
          </div>
        </ActionForm>
      </Confirm>
    </div>
  );
}
