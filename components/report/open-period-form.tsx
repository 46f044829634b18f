import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { openPeriodAction } from "@/lib/report/actions";
import { cutOffText } from "@/lib/report/labels";
import type { FormView } from "@/lib/report/queries/forms";

/** The next period, filled in by the one before: to be looked at and opened. */
export function OpenPeriodForm({ form, actingAs }: { form: FormView; actingAs: string }) {
  const { id, next } = form;
  return (
    <ActionForm key={next.label} action={openPeriodAction} actingAs={actingAs}>
      <input type="hidden" name="formId" value={id} />
      <Field name="label" label="Tên kỳ" hint="Ví dụ: tháng 6/2026; đợt khắc phục bão số 3.">
        <TextInput defaultValue={next.label} />
      </Field>
      <div className="row-pair">
        <Field
          name="fromOn"
          label="Số liệu từ ngày"
          {...(next.before && { hint: cutOffText(next.before) })}
        >
          <DateInput {...(next.fromOn && { defaultValue: next.fromOn })} />
        </Field>
        <Field
          name="toOn"
          label="Số liệu đến hết ngày"
          {...(next.before && { hint: "Ngày cuối của số liệu kỳ này." })}
        >
          <DateInput {...(next.toOn && { defaultValue: next.toOn })} />
        </Field>
      </div>
      <Field name="opensOn" label="Ngày mở" hint="Các đơn vị nhập được từ 8 giờ 00 ngày này.">
        <DateInput defaultValue={next.opensOn} />
      </Field>
      <div className="row-pair">
        <Field name="dueOn" label="Hạn gửi" hint="Đơn vị gửi chậm nhất ngày này.">
          <DateInput {...(next.dueOn && { defaultValue: next.dueOn })} />
        </Field>
        <Field name="dueClock" label="Giờ hạn" hint="Giờ và phút, ví dụ: 17:00.">
          <TextInput figures short defaultValue={next.dueClock} />
        </Field>
      </div>
      <Field
        name="graceDays"
        label="Số ngày ân hạn"
        hint="Sau hạn, đơn vị còn gửi được trong số ngày này và được ghi là gửi muộn."
      >
        <TextInput figures short defaultValue={`${next.graceDays}`} />
      </Field>
      <Field
        name="lockDays"
        label="Số ngày đến khi chốt"
        optional
        hint="Kể từ ngày hạn gửi; hết ngày cuối, báo cáo đã xác nhận tự chốt, báo cáo chưa xác nhận giữ nguyên. Để trống: chốt bằng tay."
      >
        <TextInput figures defaultValue={next.lockDays === null ? "" : `${next.lockDays}`} />
      </Field>
      <div className="actions">
        <SubmitButton>Mở kỳ báo cáo</SubmitButton>
      </div>
    </ActionForm>
  );
}
