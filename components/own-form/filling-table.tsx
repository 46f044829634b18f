import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import { TableRegion } from "@/components/ui/table-region";
import { markText } from "@/lib/own-form/labels";
import type { getOwnForm } from "@/lib/own-form/queries/filled-form";

type Marks = NonNullable<Awaited<ReturnType<typeof getOwnForm>>>["marks"];

/** What stands in each mark's place, and which have nothing to stand there. */
export function FillingTable({ marks }: { marks: Marks }) {
  const missing = marks.filter(({ filling }) => filling === null);
  const saysMore = marks.some(
    ({ filling }) => filling?.number && /^(?:trên|gần) /.test(filling.text),
  );
  return (
    <>
      {missing.length > 0 && (
        <Note tone="warn">Chưa có số, ô sẽ để trống: {missing.map(markText).join("; ")}.</Note>
      )}
      {saysMore && (
        <Note>
          Trong câu và trong biểu Word, số điền kèm chữ “trên”, “gần”. Ô Excel chỉ có một chỗ điền
          thì nhận con số, để biểu tự cộng.
        </Note>
      )}
      <Panel title="Các chỗ điền" flush>
        <TableRegion label="Các chỗ điền">
          <table className="blocks">
            <thead>
              <tr>
                <th scope="col">Chỉ tiêu</th>
                <th scope="col">Mã trong biểu</th>
                <th scope="col" className="num">
                  Sẽ điền
                </th>
              </tr>
            </thead>
            <tbody>
              {marks.map(({ mark, name, filling }) => (
                <tr key={mark}>
                  <th scope="row">{markText({ mark, name })}</th>
                  <td data-label="Mã trong biểu">{`{{${mark}}}`}</td>
                  <td className="num" data-label="Sẽ điền">
                    {filling?.text ?? "chưa có"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Panel>
    </>
  );
}
