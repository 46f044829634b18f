import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { momentInSentence } from "@/lib/date-text";
import { contradictEntryAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";
import { Reference } from "./check-panel";

type OnBehalfNotesProps = { report: ReportView; actingAs: string; periodId: string };

/** Who entered figures for the unit, from which document, and what the unit says against it. */
export function OnBehalfNotes({ report, actingAs, periodId }: OnBehalfNotesProps) {
  return report.path.onBehalf.map((entry) => (
    <Note
      key={entry.id}
      tone={entry.contradiction ? "warn" : "info"}
      title={`${entry.enteredBy} nhập thay ${entry.cells} ô, theo ${entry.source}.`}
    >
      <p className="meta">Lúc {momentInSentence(entry.at)}.</p>
      {entry.contradiction && (
        <p>
          Ý kiến của đơn vị ({entry.contradictedBy}): {entry.contradiction}
        </p>
      )}
      {!entry.contradiction && report.viewer.mayEnter && (
        <More title="Số nhập thay chưa đúng">
          <ActionForm action={contradictEntryAction} actingAs={actingAs}>
            <Reference {...{ report, periodId }} />
            <input type="hidden" name="entryId" value={entry.id} />
            <Field name="words" label="Số nào chưa đúng, số đúng là bao nhiêu">
              <TextInput />
            </Field>
            <SubmitButton variant="second">Nêu ý kiến</SubmitButton>
          </ActionForm>
        </More>
      )}
    </Note>
  ));
}
