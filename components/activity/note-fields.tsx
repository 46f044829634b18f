import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Select } from "@/components/ui/select";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { offeredText } from "@/lib/activity/labels";
import { mostAmounts } from "@/lib/activity/schema";
import type { Day } from "@/lib/dates";

type Offered = Parameters<typeof offeredText>[0] & { id: string };
type Noted = { indicatorId: string; typed: string };

type NoteFieldsProps = {
  happenedOn: Day;
  today: Day;
  content?: string;
  place?: string;
  places?: readonly string[];
  amounts?: readonly Noted[];
  indicators: readonly Offered[];
};

/** What an activity was: day, words, place, and what it adds to the indicators; one indicator in sight, the others folded. */
export function NoteFields({ places = [], amounts = [], ...note }: NoteFieldsProps) {
  const options = note.indicators.map((indicator) => ({
    value: indicator.id,
    label: offeredText(indicator),
  }));
  const lines = Array.from({ length: mostAmounts }, (_, index) => index + 1).map((line) => (
    <AmountLine key={line} {...{ line, options, amount: amounts[line - 1] }} />
  ));
  return (
    <>
      <datalist id="activity-places">
        {places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      <Field name="content" label="Nội dung">
        <TextArea defaultValue={note.content ?? ""} rows={2} maxLength={500} />
      </Field>
      <Field name="happenedOn" label="Ngày">
        <DateInput defaultValue={note.happenedOn} max={note.today} />
      </Field>
      <Field name="place" label="Địa bàn" optional>
        <TextInput defaultValue={note.place ?? ""} list="activity-places" maxLength={120} />
      </Field>
      {lines[0]}
      <More title="Thêm chỉ tiêu khác" open={amounts.length > 1}>
        {lines.slice(1)}
      </More>
    </>
  );
}

type AmountLineProps = {
  line: number;
  options: readonly { value: string; label: string }[];
  amount: Noted | undefined;
};

function AmountLine({ line, options, amount }: AmountLineProps) {
  return (
    <>
      <Field name={`indicator-${line}`} label="Tính vào chỉ tiêu" optional>
        <Select
          options={options}
          prompt="Không tính vào chỉ tiêu nào"
          defaultValue={amount?.indicatorId ?? ""}
        />
      </Field>
      <Field
        name={`amount-${line}`}
        label="Số lượng hoặc số tiền"
        hint="Để trống là 1 (số đếm, đếm hoạt động). Số tiền không ghi đơn vị là triệu đồng."
        optional
      >
        <TextInput figures defaultValue={amount?.typed ?? ""} autoComplete="off" />
      </Field>
    </>
  );
}
