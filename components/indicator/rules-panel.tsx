import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { dayText } from "@/lib/date-text";
import { addRuleAction, endRuleAction } from "@/lib/indicator/actions";
import { comparisonLabels, ruleText } from "@/lib/indicator/labels";
import type { RulesView } from "@/lib/indicator/queries/list-rules";

type RuleListProps = { rules: RulesView["rules"]; actingAs: string };

/** What holds between two indicators, as a sentence, since when; an ended one says so. */
export function RuleList({ rules, actingAs }: RuleListProps) {
  if (rules.length === 0)
    return <Empty words="Chưa có quy tắc nào. Thêm quy tắc đầu tiên ở bên cạnh." />;
  return (
    <ul className="stack">
      {rules.map((rule) => (
        <li key={rule.id}>
          {ruleText(rule)}{" "}
          <span className="meta">
            từ ngày {dayText(rule.fromOn)}
            {rule.toOn && ` đến hết ngày ${dayText(rule.toOn)}`}
            {!rule.isOwn && ", của cấp trên"}
          </span>
          {rule.isOwn && !rule.toOn && (
            <More title="Kết thúc">
              <ActionForm action={endRuleAction} actingAs={actingAs}>
                <input type="hidden" name="ruleId" value={rule.id} />
                <Field name="toOn" label="Áp dụng đến hết ngày">
                  <DateInput />
                </Field>
                <SubmitButton variant="second">Lưu</SubmitButton>
              </ActionForm>
            </More>
          )}
        </li>
      ))}
    </ul>
  );
}

type AddRuleFormProps = Pick<RulesView, "indicators" | "today"> & { actingAs: string };

export function AddRuleForm({ indicators, today, actingAs }: AddRuleFormProps) {
  const comparisons = Object.entries(comparisonLabels).map(([value, label]) => ({ value, label }));
  return (
    <ActionForm action={addRuleAction} actingAs={actingAs}>
      <Field name="leftId" label="Chỉ tiêu">
        <Select prompt="Chọn chỉ tiêu" options={indicators} />
      </Field>
      <Field name="comparison" label="Quy tắc">
        <Select options={comparisons} />
      </Field>
      <Field name="rightId" label="Chỉ tiêu kia">
        <Select prompt="Chọn chỉ tiêu" options={indicators} />
      </Field>
      <Field name="fromOn" label="Áp dụng từ ngày">
        <DateInput defaultValue={today} />
      </Field>
      <SubmitButton>Thêm quy tắc</SubmitButton>
    </ActionForm>
  );
}
