import { dayOf } from "@/lib/dates";
import type { Block, PaperDescription } from "@/lib/document/description";
import type { RoundView, VoteView } from "../queries/get-vote";
import { column, frameOf, lines, type Owner, type Printing, signedBy } from "./frame";

type Ballot = { vote: VoteView; round: RoundView; owner: Owner };

/** The ballot of a round on paper, with exactly the units that stand in it; null where nothing is voted on paper. */
export function ballotPaper(
  { vote, round, owner }: Ballot,
  printing: Printing,
): PaperDescription | null {
  if (round.channel !== "paper" && round.channel !== "hybrid") return null;
  const { cluster, event, title } = vote;
  const [head] = round.tellers;
  return {
    ...frameOf(
      { title: `Phiếu bầu, ${title}`, cluster, owner, on: dayOf(event.startsAt) },
      printing,
    ),
    ...{ number: null, recipients: [] },
    type: "PHIẾU BẦU",
    subject: [title, ...(round.number > 1 ? [`Bỏ phiếu lần ${round.number}`] : [])],
    blocks: [
      ...round.asked.flatMap((question) => [
        ...(round.asked.length > 1 ? [lines(question.title)] : []),
        lines(instruction(question)),
        choices(question),
      ]),
      lines("Người bỏ phiếu không ký tên, không ghi tên đơn vị trên phiếu."),
    ],
    signatures: [signedBy("TM. TỔ KIỂM PHIẾU", head?.name ?? "")],
  };
}

type Question = RoundView["asked"][number];

/** How the sheet is filled in, and what makes it count for nothing. */
function instruction({ oneByOne, leastChoices, mostChoices, candidateIds }: Question) {
  if (oneByOne)
    return "Đánh dấu X vào một trong hai ô ở mỗi dòng. Dòng không đánh dấu hoặc đánh dấu cả hai ô là không hợp lệ.";
  const most = Math.min(mostChoices, candidateIds.length);
  const number = leastChoices === most ? `đúng ${most}` : `từ ${leastChoices} đến ${most}`;
  return `Đánh dấu X vào ô “Chọn” của ${number} đơn vị. Phiếu chọn khác số này hoặc ghi thêm tên là không hợp lệ.`;
}

function choices({ oneByOne, candidates, candidateIds }: Question): Block {
  const boxes = oneByOne ? ["Đồng ý", "Không đồng ý"] : ["Chọn"];
  const standing = candidates.filter(({ id }) => candidateIds.includes(id));
  return {
    kind: "table",
    columns: [
      column("TT", "center", 2),
      column("Đơn vị, nội dung", "left", 12),
      ...boxes.map((box) => column(box, "center", 4)),
    ],
    rows: standing.map(({ name }, index) => [`${index + 1}`, name, ...boxes.map(() => "")]),
  };
}
