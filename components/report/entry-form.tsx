import { ActionForm } from "@/components/ui/action-form";
import { storeName } from "@/components/ui/draft-store";
import { SubmitButton } from "@/components/ui/submit-button";
import { enterReportAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";
import { wordsTyped } from "@/lib/report/rules";
import { DraftBar } from "./draft-bar";
import { EntryGrid } from "./entry-grid";
import { cellNames, GridKeys } from "./grid-help";

type EntryFormProps = { report: ReportView; actingAs: string; periodId: string; personId: string };

/** Where a unit's figures are typed: group by group, one typed column, saved or sent by the buttons at the foot. */
export function EntryForm({ report, actingAs, periodId, personId }: EntryFormProps) {
  const { lines, unitId, revision, viewer, status } = report;
  const names = cellNames(lines);
  const isBeforeHead = status === "awaitingHead" && !viewer.maySubmit;
  return (
    <ActionForm action={enterReportAction} actingAs={actingAs} names={names} className="">
      <input type="hidden" name="periodId" value={periodId} />
      <input type="hidden" name="unitId" value={unitId} />
      <EntryGrid report={report} evidenceAt="#evidence" />
      <GridKeys />
      <div className="savebar">
        <DraftBar
          to={`/reports/${periodId}/${unitId}/draft`}
          store={storeName({ person: personId, actingAs, place: `${periodId} ${unitId}` })}
          actingAs={actingAs}
          revision={revision}
          cells={wordsTyped(lines)}
          names={names}
        >
          {typedCount(lines)} chỉ tiêu đã có số
        </DraftBar>
        <div className="actions">
          <SubmitButton variant="second" name="intent" value="save">
            {isBeforeHead ? "Lấy lại để sửa" : "Lưu tạm"}
          </SubmitButton>
          {viewer.maySubmit && (
            <SubmitButton name="intent" value="submit" icon="paperPlane">
              {status === "awaitingHead" ? "Duyệt và gửi" : "Gửi báo cáo"}
            </SubmitButton>
          )}
          {!viewer.maySubmit && !isBeforeHead && (
            <SubmitButton name="intent" value="present">
              Trình lãnh đạo
            </SubmitButton>
          )}
        </div>
      </div>
    </ActionForm>
  );
}

function typedCount(lines: ReportView["lines"]) {
  return `${lines.filter(({ typed, facts }) => typed !== "" || !facts.asked).length}/${lines.length}`;
}
