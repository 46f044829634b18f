import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Checkbox } from "@/components/ui/pick";
import { Select } from "@/components/ui/select";
import { TextArea, TextInput } from "@/components/ui/text-input";
import type { VoteSubject } from "@/lib/db/generated/enums";
import { baseOptions, markOptions, tieBreakOptions, usualChoices } from "@/lib/election/labels";

type RuleFieldsProps = {
  subject: VoteSubject;
  regulation: string;
  /** Of the regulation in force; with none, it is typed. */
  articles: readonly string[];
};

const quotes = [
  ["quorumQuote", "Về số đơn vị phải có mặt"],
  ["baseQuote", "Về cách tính tỷ lệ"],
  ["roundsQuote", "Về bỏ phiếu lần 2"],
  ["tieQuote", "Về số phiếu ngang nhau"],
] as const;

/** The regulation's rules, filled in as they usually are; read the regulation before leaving them so. */
export function RuleFields({ subject, regulation, articles }: RuleFieldsProps) {
  const usual = usualChoices(subject);
  return (
    <fieldset className="stack">
      <legend>Quy định áp dụng</legend>
      <Field name="regulation" label="Theo Quy chế nào">
        {articles.length > 0 ? (
          <Select
            options={articles.map((words) => ({ value: words, label: words }))}
            defaultValue={regulation}
          />
        ) : (
          <TextInput defaultValue={regulation} />
        )}
      </Field>
      <Field name="quorum" label="Số đơn vị phải có mặt">
        <Select options={markOptions} defaultValue={usual.quorum} />
      </Field>
      <Field name="base" label="Tính tỷ lệ trên">
        <Select options={baseOptions} defaultValue={usual.base} />
      </Field>
      <Checkbox name="ownUnitVotable" label="Được bầu cho chính đơn vị mình" defaultChecked />
      <Checkbox name="blankInBase" label="Tính cả phiếu trắng vào tổng" defaultChecked />
      <Checkbox name="invalidInBase" label="Tính cả phiếu không hợp lệ vào tổng" defaultChecked />
      <Field name="mostRounds" label="Số lần bỏ phiếu, nhiều nhất">
        <TextInput figures inputMode="numeric" defaultValue={`${usual.mostRounds}`} />
      </Field>
      <Field
        name="goOnPerSeat"
        label="Số đơn vị vào lần sau, cho mỗi chỗ còn thiếu"
        hint="Các đơn vị nhiều phiếu nhất; bằng phiếu ở vị trí cuối thì cùng vào."
      >
        <TextInput figures inputMode="numeric" defaultValue={`${usual.goOnPerSeat}`} />
      </Field>
      {[1, 2, 3].map((place) => (
        <Field
          key={place}
          name={`tieBreak${place}`}
          label={`Khi số phiếu ngang nhau, xét thứ ${place}`}
          optional
        >
          <Select
            options={tieBreakOptions}
            prompt="Không có"
            defaultValue={usual.tieBreaks[place - 1] ?? ""}
          />
        </Field>
      ))}
      <Checkbox name="needsConfirmation" label="Kết quả phải được cấp trên công nhận" />
      <More title="Trích nguyên văn Quy chế">
        {quotes.map(([name, label]) => (
          <Field key={name} name={name} label={label} optional>
            <TextArea rows={2} />
          </Field>
        ))}
      </More>
    </fieldset>
  );
}
