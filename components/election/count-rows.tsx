import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { RoundView } from "@/lib/election/queries/get-vote";

type CountRowsProps = { asked: RoundView["asked"]; hands: boolean; there: number };

const number = <TextInput figures inputMode="numeric" />;

/** Each question with its kinds of votes, then each candidate. Field names run on over all questions. */
export function CountRows({ asked, hands, there }: CountRowsProps) {
  const candidates = asked.flatMap(({ candidateIds }) => candidateIds);
  return asked.map((question, index) => (
    <fieldset key={question.id} className="stack">
      <legend>{question.title}</legend>
      <input type="hidden" name={`questions.${index}.questionId`} value={question.id} />
      {hands ? (
        <>
          <input type="hidden" name={`questions.${index}.valid`} value={there} />
          <input type="hidden" name={`questions.${index}.invalid`} value="0" />
          <input type="hidden" name={`questions.${index}.blank`} value="0" />
        </>
      ) : (
        <div className="row-pair">
          <Field name={`questions.${index}.valid`} label="Phiếu hợp lệ">
            {number}
          </Field>
          <Field name={`questions.${index}.invalid`} label="Phiếu không hợp lệ">
            {number}
          </Field>
          <Field name={`questions.${index}.blank`} label="Trong đó phiếu trắng">
            <TextInput figures inputMode="numeric" defaultValue="0" />
          </Field>
        </div>
      )}
      {question.candidateIds.map((id) => (
        <CandidateRow
          key={id}
          id={id}
          row={candidates.indexOf(id)}
          name={question.candidates.find((one) => one.id === id)?.name ?? ""}
          oneByOne={question.oneByOne}
        />
      ))}
    </fieldset>
  ));
}

type CandidateRowProps = { id: string; row: number; name: string; oneByOne: boolean };

function CandidateRow({ id, row, name, oneByOne }: CandidateRowProps) {
  return (
    <div className="stack">
      <input type="hidden" name={`candidates.${row}.candidateId`} value={id} />
      <div className="row-pair">
        <Field
          name={`candidates.${row}.agreed`}
          label={`${oneByOne ? "Đồng ý" : "Số phiếu"}, ${name}`}
        >
          {number}
        </Field>
        {oneByOne && (
          <Field name={`candidates.${row}.disagreed`} label={`Không đồng ý, ${name}`}>
            {number}
          </Field>
        )}
      </div>
    </div>
  );
}
