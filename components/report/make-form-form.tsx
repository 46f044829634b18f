import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { PickGroup } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { ReportRoute, Rhythm } from "@/lib/db/generated/enums";
import { makeFormAction } from "@/lib/report/actions";
import { rhythmLabels, routeLabels } from "@/lib/report/labels";
import type { FormReceivers } from "@/lib/report/queries/form-receivers";
import { ReceiverPicks } from "./receiver-picks";

type MakeFormFormProps = {
  indicators: readonly {
    code: string;
    name: string;
    unitOfMeasure: string;
    groupCode: string;
    groupName: string;
  }[];
  receivers: FormReceivers;
  actingAs: string;
};

/** A name, a rhythm, and the indicators to be reported, ticked in the catalogue's order. */
export function MakeFormForm({ indicators, receivers, actingAs }: MakeFormFormProps) {
  const options = indicators.map(({ code, name, unitOfMeasure, groupCode }) => ({
    value: code,
    label: `${groupCode}. ${name} (${unitOfMeasure})`,
  }));
  return (
    <ActionForm action={makeFormAction} actingAs={actingAs}>
      <Field name="name" label="Tên biểu mẫu" hint="Ví dụ: Báo cáo tháng.">
        <TextInput />
      </Field>
      <Field name="rhythm" label="Kỳ báo cáo">
        <Select
          prompt="Chọn kỳ"
          options={Object.values(Rhythm).map((value) => ({ value, label: rhythmLabels[value] }))}
        />
      </Field>
      <PickGroup
        name="route"
        legend="Ai xác nhận số liệu"
        hint="Đi qua cả hai mà cụm không có Thư ký, Cụm phó xem được báo cáo, thì không chờ cụm; các Ban xác nhận."
        options={Object.values(ReportRoute).map((value) => ({ value, label: routeLabels[value] }))}
        defaultValue="cluster"
      />
      <ReceiverPicks receivers={receivers} />
      <Field name="yearDay" label="Lũy kế tính từ ngày" hint="Ngày trong tháng, từ 1 đến 28.">
        <TextInput figures defaultValue="1" />
      </Field>
      <Field
        name="yearMonth"
        label="của tháng"
        hint="Tháng bắt đầu năm báo cáo, thường là tháng 1."
      >
        <TextInput figures defaultValue="1" />
      </Field>
      <PickGroup
        name="codes[]"
        legend="Chỉ tiêu"
        hint="Biểu mẫu tháng nên có từ 15 đến 30 chỉ tiêu."
        options={options}
      />
      <div className="actions">
        <SubmitButton>Lập biểu mẫu</SubmitButton>
      </div>
    </ActionForm>
  );
}
