import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { eventKindLabels } from "@/lib/cluster/labels";
import { clockOf, dayOf } from "@/lib/dates";
import { EventKind } from "@/lib/db/generated/enums";
import type { EventView } from "@/lib/event/queries";
import { isOverDays } from "@/lib/event/rules";
import type { FormState } from "@/lib/form-action";
import { PresiderFields } from "./presider-fields";

type EventFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  actingAs: string;
  act: string;
  /** What is changed; left out when it is planned anew. */
  event?: EventView;
  /** The hidden field that says which year or event. */
  children: ReactNode;
};

export function EventForm({ action, actingAs, act, event, children }: EventFormProps) {
  return (
    <ActionForm action={action} actingAs={actingAs}>
      {children}
      <Field name="kind" label="Loại">
        <Select
          prompt="Chọn loại"
          defaultValue={event?.kind ?? ""}
          options={Object.values(EventKind).map((kind) => ({
            value: kind,
            label: eventKindLabels[kind],
          }))}
        />
      </Field>
      <Field name="title" label="Tên" hint="Ví dụ: Hội nghị ký kết Giao ước thi đua năm 2024.">
        <TextInput defaultValue={event?.title} />
      </Field>
      <Field name="place" label="Địa điểm">
        <TextInput defaultValue={event?.place} />
      </Field>
      <Times event={event} />
      <PresiderFields presiders={event?.presiders ?? []} />
      <div className="actions">
        <SubmitButton>{act}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Times({ event }: { event: EventView | undefined }) {
  const lastDay = event && isOverDays(event) && dayOf(event.endsAt);
  return (
    <>
      <Field name="day" label="Ngày">
        <DateInput {...(event && { defaultValue: dayOf(event.startsAt) })} />
      </Field>
      <Field name="clock" label="Bắt đầu" hint="Giờ và phút, ví dụ: 08:30.">
        <TextInput figures short defaultValue={event && clockOf(event.startsAt)} />
      </Field>
      <Field name="endDay" label="Đến ngày" hint="Chỉ ghi khi kéo dài nhiều ngày." optional>
        <DateInput {...(lastDay && { defaultValue: lastDay })} />
      </Field>
      <Field name="endClock" label="Kết thúc" optional>
        <TextInput figures short defaultValue={event?.endsAt ? clockOf(event.endsAt) : ""} />
      </Field>
      <Checkbox
        name="tentative"
        label="Ngày giờ mới là dự kiến"
        defaultChecked={event?.tentative ?? false}
      />
    </>
  );
}
