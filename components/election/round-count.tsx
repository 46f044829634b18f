import { TableRegion } from "@/components/ui/table-region";
import type { RoundView } from "@/lib/election/queries/get-vote";
import { otherOpinions } from "@/lib/election/rules";

type RoundCountProps = { round: RoundView; sheet: RoundView["sheets"][number] };

/** One sheet as typed, and who found the same. */
export function RoundCount({ round, sheet }: RoundCountProps) {
  const { asked, channel } = round;
  const hands = channel === "hands";
  const oneByOne = hands || asked.some((question) => question.oneByOne);
  const rows = asked.flatMap((question) =>
    question.candidates
      .filter(({ id }) => question.candidateIds.includes(id))
      .map(({ id, name }) => ({
        ...{ id, name, question: asked.length > 1 ? question.title : null },
        ...sheet.candidates.find(({ candidateId }) => candidateId === id),
      })),
  );
  return (
    <div>
      <p className="mb-2">
        {hands ? `Có mặt biểu quyết: ${sheet.returned} đơn vị.` : papers(sheet)}
      </p>
      <TableRegion label="Kết quả kiểm phiếu">
        <table className="blocks">
          <thead>
            <tr>
              <th scope="col">Đơn vị, nội dung</th>
              <th scope="col" className="num">
                {oneByOne ? "Đồng ý" : "Số phiếu"}
              </th>
              {oneByOne && (
                <th scope="col" className="num">
                  Không đồng ý
                </th>
              )}
              {hands && (
                <th scope="col" className="num">
                  Ý kiến khác
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, question, agreed, disagreed }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {question && <p className="meta">{question}</p>}
                </th>
                <td className="num" data-label={oneByOne ? "Đồng ý" : "Số phiếu"}>
                  {agreed}
                </td>
                {oneByOne && (
                  <td className="num" data-label="Không đồng ý">
                    {disagreed ?? "không hỏi"}
                  </td>
                )}
                {hands && (
                  <td className="num" data-label="Ý kiến khác">
                    {otherOpinions(sheet.returned, { agreed, disagreed })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {sheet.witnesses && <p>Người chứng kiến: {sheet.witnesses.split("\n").join("; ")}.</p>}
      <p className="meta mt-2">{foundBy(sheet)}</p>
    </div>
  );
}

/** Who typed it and who found the same; what came out of the box was typed by nobody. */
function foundBy({ channel, typedBy, confirmation }: RoundCountProps["sheet"]) {
  if (channel === "electronic") return "Hệ thống kiểm từ hòm phiếu điện tử khi kết thúc bỏ phiếu.";
  if (confirmation) return `${typedBy} nhập, ${confirmation.personName} xác nhận.`;
  return `${typedBy} nhập; chờ người thứ hai xác nhận.`;
}

function papers({ issued, returned, questions }: RoundCountProps["sheet"]) {
  const [first] = questions;
  const blank = first && first.blank > 0 ? ` (trong đó ${first.blank} phiếu trắng)` : "";
  const kinds = first ? `, hợp lệ ${first.valid}, không hợp lệ ${first.invalid}${blank}` : "";
  return `Phát ra ${issued} phiếu, thu về ${returned}${questions.length === 1 ? kinds : ""}.`;
}
