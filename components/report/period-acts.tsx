import { ActionForm } from "@/components/ui/action-form";
import { Confirm } from "@/components/ui/confirm";
import { DateInput } from "@/components/ui/date-input";
import { DismissButton } from "@/components/ui/dismiss-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { clockOf, dayOf } from "@/lib/dates";
import {
  keepLockDayAction,
  lockPeriodAction,
  movePeriodAction,
  withdrawPeriodAction,
} from "@/lib/report/actions";
import type { FormView } from "@/lib/report/queries/forms";

type Period = FormView["periods"][number];
type PeriodActsProps = { period: Period; mayLock: boolean; actingAs: string };

/** What may be done to one period: its deadline moved for all, when it is closed by itself, closed as a whole, or taken back while nobody has touched it. */
export function PeriodActs({ period, mayLock, actingAs }: PeriodActsProps) {
  return (
    <div className="actions">
      <MoveDeadline {...{ period, actingAs }} />
      <KeepLockDay {...{ period, actingAs }} />
      {mayLock && period.confirmed > 0 && <LockPeriod {...{ period, actingAs }} />}
      {period.isUntouched && <WithdrawPeriod {...{ period, actingAs }} />}
    </div>
  );
}

type ActProps = Omit<PeriodActsProps, "mayLock">;

function MoveDeadline({ period: { id, label, dueAt }, actingAs }: ActProps) {
  return (
    <Confirm act="Đổi hạn" variant="second" question={`Đổi hạn gửi kỳ ${label} cho mọi đơn vị?`}>
      <ActionForm key={dueAt.toISOString()} action={movePeriodAction} actingAs={actingAs}>
        <input type="hidden" name="periodId" value={id} />
        <input type="hidden" name="before" value={dueAt.toISOString()} />
        <p className="meta">
          Đơn vị đã được gia hạn muộn hơn thì giữ hạn riêng. Ngày chốt, nếu có, dời theo.
        </p>
        <Field name="dueOn" label="Hạn mới">
          <DateInput defaultValue={dayOf(dueAt)} />
        </Field>
        <Field name="dueClock" label="Giờ" hint="Giờ và phút, ví dụ: 17:00.">
          <TextInput figures short defaultValue={clockOf(dueAt)} />
        </Field>
        <Field name="reason" label="Lý do đổi hạn">
          <TextInput />
        </Field>
        <div className="actions">
          <SubmitButton>Đổi hạn</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}

function KeepLockDay({ period: { id, label, lockDays }, actingAs }: ActProps) {
  const shown = lockDays === null ? "" : `${lockDays}`;
  return (
    <Confirm act="Ngày chốt" variant="second" question={`Khi nào kỳ ${label} tự chốt?`}>
      <ActionForm key={shown} action={keepLockDayAction} actingAs={actingAs}>
        <input type="hidden" name="periodId" value={id} />
        <input type="hidden" name="before" value={shown} />
        <p className="meta">
          Hết ngày chốt, báo cáo đã xác nhận tự chốt; báo cáo chưa xác nhận giữ nguyên, xác nhận
          xong là chốt.
        </p>
        <Field
          name="lockDays"
          label="Số ngày đến khi chốt"
          optional
          hint="Kể từ ngày hạn gửi. Để trống: chốt bằng tay."
        >
          <TextInput figures defaultValue={shown} />
        </Field>
        <Field name="reason" label="Lý do đổi ngày chốt">
          <TextInput />
        </Field>
        <div className="actions">
          <SubmitButton>Đổi ngày chốt</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}

function LockPeriod({ period: { id, label, confirmed }, actingAs }: ActProps) {
  return (
    <Confirm
      act="Chốt cả kỳ"
      variant="second"
      icon="lock"
      question={`Chốt ${confirmed} báo cáo đã xác nhận của kỳ ${label}?`}
    >
      <p>
        Sau khi chốt, đơn vị chỉ sửa được khi đề nghị mở lại và được đồng ý. Báo cáo chưa xác nhận
        giữ nguyên.
      </p>
      <ActionForm action={lockPeriodAction} actingAs={actingAs}>
        <input type="hidden" name="periodId" value={id} />
        <input type="hidden" name="confirmed" value={confirmed} />
        <div className="actions">
          <SubmitButton>Chốt cả kỳ</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}

function WithdrawPeriod({ period: { id, label }, actingAs }: ActProps) {
  return (
    <Confirm act="Rút kỳ" variant="grave" question={`Rút kỳ ${label}?`}>
      <p>Chưa đơn vị nào nhập. Các đơn vị không còn thấy và không còn được nhắc về kỳ này.</p>
      <ActionForm action={withdrawPeriodAction} actingAs={actingAs}>
        <input type="hidden" name="periodId" value={id} />
        <div className="actions">
          <SubmitButton variant="grave">Rút kỳ</SubmitButton>
          <DismissButton />
        </div>
      </ActionForm>
    </Confirm>
  );
}
