import { Field } from "@/components/ui/field";
import { Checkbox } from "@/components/ui/pick";
import { TextArea, TextInput } from "@/components/ui/text-input";
import type { BroughtView, DraftView } from "@/lib/covenant/queries/get-draft";
import type { TextKind } from "@/lib/db/generated/enums";
import { Beside } from "./beside";
import { ChangeSelect } from "./change-select";

type Content = DraftView["words"]["contents"][number];

type ContentFieldsProps = {
  /** The row's place in the form, from 0. */
  index: number;
  /** Null for a row in which a new content may be written. */
  content: Content | null;
  brought: BroughtView<Content> | undefined;
  by: string;
  kind: TextKind;
  /** In an annex, the contents there are to change. */
  amended: DraftView["amended"];
};

/** One content of the draft: its place in the order, heading, words, and a box to take it out. */
export function ContentFields({ index, content, brought, by, kind, amended }: ContentFieldsProps) {
  const number = index + 1;
  const name = `contents.${index}`;
  return (
    <fieldset className="row">
      <legend>{content ? `Nội dung ${number}` : `Nội dung mới (${number})`}</legend>
      <input type="hidden" name={`${name}.id`} value={content?.id ?? ""} />
      <div className="place">
        <Field name={`${name}.position`} label="Thứ tự">
          <TextInput figures inputMode="numeric" defaultValue={String(number)} />
        </Field>
        <Field name={`${name}.title`} label="Tiêu đề" optional>
          <TextInput defaultValue={content?.title ?? ""} />
        </Field>
      </div>
      {amended && (
        <Field name={`${name}.change`} label="Phụ lục làm gì" hint={changeHint}>
          <ChangeSelect standing={amended} chosen={content?.change ?? ""} />
        </Field>
      )}
      {kind === "regulation" && (
        <Field
          name={`${name}.chapter`}
          label="Chương"
          hint="Chỉ ghi ở điều đầu tiên của chương, ví dụ: Quy định chung."
          optional
        >
          <TextInput defaultValue={content?.chapter ?? ""} />
        </Field>
      )}
      <Field name={`${name}.text`} label="Lời văn">
        <TextArea rows={content ? 4 : 3} defaultValue={content?.text ?? ""} />
      </Field>
      <Beside
        brought={brought}
        by={by}
        words={({ chapter = "", title, text }) => [chapter, title, text].join("\n").trim()}
      />
      {content && <Checkbox name={`${name}.removed`} label={`Bỏ nội dung ${number}`} />}
    </fieldset>
  );
}

const changeHint =
  "Sửa đổi: tiêu đề và lời đang thực hiện được điền sẵn (hoặc sau khi bấm “Lưu tạm”) để sửa lại. Bãi bỏ: ghi lý do vào phần lời văn.";
