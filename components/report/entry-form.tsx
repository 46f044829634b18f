import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { enterReportAction } from "@/lib/report/actions";
import { returnCauseLabels } from "@/lib/report/labels";
import type { ReportView } from "@/lib/report/queries/report";
import { DraftBar } from "./draft-bar";
import { storeName } from "./draft-store";
import { EntryTable } from "./entry-table";

type EntryFormProps = { report: ReportView; actingAs: string; periodId: string; personId: string };

/** Where a unit's figures are typed: group by group, one typed column, saved or sent by the buttons at the foot. */
export function EntryForm({ report, actingAs, periodId, personId }: EntryFormProps) {
  const { lines, unitId, revision, viewer, status } = report;
  return (
    <ActionForm action={enterReportAction} actingAs={actingAs} className="">
      <input type="hidden" name="periodId" value={periodId} />
      <input type="hidden" name="unitId" value={unitId} />
      <EntryTable
        lines={lines}
        head="Trong kỳ"
        note={({ cause }) => cause && `Trả lại: ${returnCauseLabels[cause]}`}
      />
      <p className="meta keys">
        Phím mũi tên, Enter: chuyển ô. Phím K: không phát sinh. Dán được cả khối ô từ Excel. Số tiền
        không ghi đơn vị được hiểu là triệu đồng; có thể ghi “2,28 tỷ”, “trên 1,6 tỷ”. Không có việc
        phát sinh thì ghi “không phát sinh”.
      </p>
      <div className="savebar">
        <DraftBar
          to={`/reports/${periodId}/${unitId}/draft`}
          store={storeName({ person: personId, actingAs, place: `${periodId} ${unitId}` })}
          actingAs={actingAs}
          revision={revision}
          cells={Object.fromEntries(lines.map(({ indicator, typed }) => [indicator.id, typed]))}
          names={Object.fromEntries(lines.map(({ indicator }) => [indicator.id, indicator.name]))}
        >
          {typedCount(lines)} chỉ tiêu đã có số
        </DraftBar>
        <div className="actions">
          <SubmitButton variant="second" name="intent" value="save">
            Lưu tạm
          </SubmitButton>
          {viewer.maySubmit ? (
            <SubmitButton name="intent" value="submit" icon="paperPlane">
              {status === "awaitingHead" ? "Duyệt và gửi" : "Gửi báo cáo"}
            </SubmitButton>
          ) : (
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
  return `${lines.filter(({ typed }) => typed !== "").length}/${lines.length}`;
}
