import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { measureText } from "@/lib/indicator/labels";
import { enterReportAction } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/queries/report";
import { CellInput } from "./cell-input";
import { groupLines } from "./group-lines";

type EntryFormProps = { report: ReportView; actingAs: string; periodId: string };

/** Where a unit's figures are typed: group by group, one typed column, saved or sent by the buttons at the foot. */
export function EntryForm({ report, actingAs, periodId }: EntryFormProps) {
  const { lines, unitId, revision, viewer, status } = report;
  return (
    <ActionForm action={enterReportAction} actingAs={actingAs} className="">
      <input type="hidden" name="periodId" value={periodId} />
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="revision" value={revision} />
      <div className="panel gridp">
        <table className="entry short">
          <thead>
            <tr>
              <th scope="col" className="num">
                TT
              </th>
              <th scope="col">
                Chỉ tiêu <span className="sub">(đơn vị tính)</span>
              </th>
              <th scope="col" className="num">
                Trong kỳ
              </th>
            </tr>
          </thead>
          {groupLines(lines).map(({ group, of }) => (
            <EntryGroup key={group} group={group} lines={of} />
          ))}
        </table>
      </div>
      <p className="meta keys">
        Số tiền không ghi đơn vị được hiểu là triệu đồng; có thể ghi “2,28 tỷ”, “trên 1,6 tỷ”. Không
        có việc phát sinh thì ghi “không phát sinh”.
      </p>
      <div className="savebar">
        <span className="meta">{typedCount(lines)} chỉ tiêu đã có số</span>
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

type Line = ReportView["lines"][number] & { number: number };

function EntryGroup({ group, lines }: { group: string; lines: readonly Line[] }) {
  return (
    <tbody>
      <tr className="group">
        <th colSpan={3} scope="rowgroup">
          {group}
        </th>
      </tr>
      {lines.map(({ indicator, typed, number }) => (
        <tr key={indicator.id}>
          <td className="num tt">{number}</td>
          <th scope="row">
            {indicator.name} <span className="meta nowrap">({measureText(indicator)})</span>
          </th>
          <td className={indicator.type === "ratio" ? "in two" : "in"}>
            <CellInput
              indicatorId={indicator.id}
              type={indicator.type}
              name={indicator.name}
              typed={typed}
            />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function typedCount(lines: ReportView["lines"]) {
  return `${lines.filter(({ typed }) => typed !== "").length}/${lines.length}`;
}
