import { ActionForm } from "@/components/ui/action-form";
import { storeName } from "@/components/ui/draft-store";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { enterOnBehalfAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";
import { wordsTyped } from "@/lib/report/rules";
import { DraftBar } from "./draft-bar";
import { EntryGrid } from "./entry-grid";
import { cellNames, GridKeys } from "./grid-help";

type OnBehalfFormProps = { report: ReportView; actingAs: string; personId: string };

/** A unit's figures typed for it from its document: the same grid, kept on this device until they are entered with the document's name. */
export function OnBehalfForm({ report, actingAs, personId }: OnBehalfFormProps) {
  const { lines, unitId, revision, period } = report;
  const names = cellNames(lines);
  const place = onBehalfPlace(report);
  return (
    <ActionForm action={enterOnBehalfAction} actingAs={actingAs} names={names} className="">
      <input type="hidden" name="periodId" value={period.id} />
      <input type="hidden" name="unitId" value={unitId} />
      <EntryGrid report={report} />
      <GridKeys />
      <div className="stack mt-4">
        <Field
          name="source"
          label="Theo văn bản"
          hint="Ví dụ: văn bản số 45/BC-MTTQ-BTT ngày 20/6/2026."
        />
        <DraftBar
          to={null}
          store={storeName({ person: personId, actingAs, place })}
          actingAs={actingAs}
          revision={revision}
          cells={wordsTyped(lines)}
          names={names}
        >
          Chưa nhập gì; số nhập chỉ được ghi khi bấm “Nhập thay”.
        </DraftBar>
        <div className="actions">
          <SubmitButton>Nhập thay</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}

/** Where what is typed for a unit is kept on a device, apart from what the unit types itself. */
export function onBehalfPlace({ period, unitId }: Pick<ReportView, "period" | "unitId">) {
  return `on-behalf ${period.id} ${unitId}`;
}
