import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { dayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import { changeSettingAction } from "@/lib/setting/actions";
import { settingLabels, settingValueText } from "@/lib/setting/labels";
import type { SettingView } from "@/lib/setting/queries";

type SettingPanelProps = { setting: SettingView; actingAs: string; today: Day };

/** One setting: what is in force and by whom, and setting it anew from a day on. */
export function SettingPanel({ setting: { key, inForce }, actingAs, today }: SettingPanelProps) {
  const { label, hint, choices } = settingLabels[key];
  const options =
    choices && Object.entries(choices).map(([value, words]) => ({ value, label: words }));
  return (
    <Panel title={label}>
      <p className="meta">
        {inForce
          ? `Đang áp dụng: ${settingValueText(key, inForce.value)} (${inForce.ownerName}, từ ngày ${dayText(inForce.fromOn)}).`
          : "Chưa đặt."}
      </p>
      <ActionForm action={changeSettingAction} actingAs={actingAs}>
        <input type="hidden" name="key" value={key} />
        <Field name="value" label={label} hint={hint}>
          {options ? (
            <Select options={options} prompt="Chọn" defaultValue={inForce?.value ?? ""} />
          ) : (
            <TextInput defaultValue={inForce?.value} />
          )}
        </Field>
        <Field name="fromOn" label="Áp dụng từ ngày">
          <DateInput defaultValue={today} />
        </Field>
        <SubmitButton variant="second">Lưu cài đặt</SubmitButton>
      </ActionForm>
    </Panel>
  );
}
