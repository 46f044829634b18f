import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { PickGroup } from "@/components/ui/pick";
import { TextArea } from "@/components/ui/text-input";
import type { RoundView } from "@/lib/text/queries/get-consulting";

type OpinionFieldsProps = { round: RoundView; unitId: string };

const verdicts = [
  { value: "agree", label: "Thống nhất" },
  { value: "comment", label: "Góp ý" },
];

/** A content each, with what was asked above and what the unit has said so far in the fields; the whole at the end. */
export function OpinionFields({ round, unitId }: OpinionFieldsProps) {
  const parts = [...round.words.contents, null];
  return parts.map((content, index) => {
    const name = `opinions.${index}`;
    const stood = round.opinions.findLast(
      (each) => each.unitId === unitId && each.contentId === (content?.id ?? null),
    );
    const legend = content ? `Nội dung ${index + 1}` : "Ý kiến chung";
    return (
      <fieldset key={name} className="row">
        <legend>{legend}</legend>
        <input type="hidden" name={`${name}.contentId`} value={content?.id ?? ""} />
        <input type="hidden" name={`${name}.over`} value={stood?.id ?? ""} />
        {content && (
          <>
            <p className="asked-text">
              {content.change && <b>{changeText(content.change)}. </b>}
              {content.title && <b>{content.title}. </b>}
              {content.text}
            </p>
            <PickGroup
              name={`${name}.verdict`}
              legend={`Đơn vị (nội dung ${index + 1})`}
              options={verdicts}
              defaultValue={stood ? (stood.agrees ? "agree" : "comment") : ""}
            />
          </>
        )}
        <More
          title={content ? "Ghi ý kiến, đề nghị lời thay" : "Ghi ý kiến"}
          open={isComment(stood)}
        >
          <div className="stack">
            <Field name={`${name}.words`} label="Ý kiến" optional>
              <TextArea rows={2} defaultValue={stood?.words} />
            </Field>
            {content && (
              <Field name={`${name}.proposed`} label="Đề nghị ghi là" optional>
                <TextArea rows={2} defaultValue={stood?.proposed} />
              </Field>
            )}
          </div>
        </More>
      </fieldset>
    );
  });
}

/** In an annex: which content of the covenant it is about. */
function changeText(change: string) {
  return `${change.startsWith("-") ? "Bãi bỏ" : "Sửa đổi"} nội dung ${Math.abs(Number(change))} của Giao ước`;
}

function isComment(opinion: { agrees: boolean } | undefined) {
  return opinion?.agrees === false;
}
