import { ActionForm } from "@/components/ui/action-form";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { SubmitButton } from "@/components/ui/submit-button";
import { dayText } from "@/lib/date-text";
import type { Day } from "@/lib/dates";
import {
  addIndicatorAction,
  describeIndicatorAction,
  endIndicatorAction,
  succeedIndicatorAction,
} from "@/lib/indicator/actions";
import type { IndicatorView } from "@/lib/indicator/queries/get-indicator";
import { DefinitionFields } from "./definition-fields";
import { WordFields } from "./word-fields";

type NewProps = { actingAs: string; today: Day };

export function AddIndicatorForm({ actingAs, today }: NewProps) {
  return (
    <ActionForm action={addIndicatorAction} actingAs={actingAs}>
      <DefinitionFields indicator={null} codeHint="Ví dụ: nha_ddk_xay_moi. Mã không đổi về sau." />
      <Field name="fromOn" label="Áp dụng từ ngày">
        <DateInput defaultValue={today} />
      </Field>
      <div className="actions">
        <SubmitButton>Thêm chỉ tiêu</SubmitButton>
      </div>
    </ActionForm>
  );
}

type OfIndicatorProps = { indicator: IndicatorView; actingAs: string };

export function DescribeIndicatorForm({ indicator, actingAs }: OfIndicatorProps) {
  return (
    <ActionForm action={describeIndicatorAction} actingAs={actingAs}>
      <input type="hidden" name="indicatorId" value={indicator.id} />
      <WordFields indicator={indicator} />
      <div className="actions">
        <SubmitButton>Lưu</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** The two ways an indicator ends: with another in its place, or without. */
export function EndIndicatorForms({ indicator, actingAs }: OfIndicatorProps) {
  return (
    <>
      <More title="Thay bằng chỉ tiêu khác">
        <ActionForm action={succeedIndicatorAction} actingAs={actingAs}>
          <input type="hidden" name="indicatorId" value={indicator.id} />
          <Field
            name="fromOn"
            label="Chỉ tiêu mới áp dụng từ ngày"
            hint={`Chỉ tiêu cũ kết thúc ngày liền trước; số liệu cũ giữ nguyên.${earliest(indicator)}${following(indicator)}`}
          >
            <DateInput
              {...(indicator.replaceable && { defaultValue: indicator.replaceable.day })}
            />
          </Field>
          <DefinitionFields indicator={indicator} codeHint={`Khác mã cũ (${indicator.code}).`} />
          <SubmitButton>Thay chỉ tiêu</SubmitButton>
        </ActionForm>
      </More>
      <More title="Kết thúc, không thay">
        <ActionForm action={endIndicatorAction} actingAs={actingAs}>
          <input type="hidden" name="indicatorId" value={indicator.id} />
          <Field name="toOn" label="Áp dụng đến hết ngày">
            <DateInput />
          </Field>
          <SubmitButton variant="grave">Kết thúc chỉ tiêu</SubmitButton>
        </ActionForm>
      </More>
    </>
  );
}

/** Said before a day is chosen: what goes on with the new one, and what does not. */
function following({ targets }: OfIndicatorProps["indicator"]) {
  const follows = " Biểu mẫu, quy tắc và cột bảng kê theo khu dân cư chuyển sang chỉ tiêu mới.";
  if (targets === 0) return follows;
  return `${follows} Chỉ tiêu năm không tự chuyển: ${targets} đơn vị đã đăng ký, muốn có chỉ tiêu mới thì đề nghị điều chỉnh.`;
}

/** Said before a day is chosen: a period that already holds figures keeps its lines. */
function earliest({ replaceable }: OfIndicatorProps["indicator"]) {
  if (!replaceable) return "";
  return ` Kỳ ${replaceable.period} đã có báo cáo nhập số, nên sớm nhất từ ngày ${dayText(replaceable.day)}.`;
}
