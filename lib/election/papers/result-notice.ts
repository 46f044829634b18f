import { dayText } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { PaperDescription } from "@/lib/document/description";
import { votingWayLabels } from "../labels";
import type { VoteView } from "../queries/get-vote";
import { conclusionsOf } from "./conclusions";
import { frameOf, heading, lines, type Owner, type Printing, signedBy } from "./frame";

/** "Thông báo kết quả" once it was announced; null before, and after it was taken back. Signed by the lead unit. */
export function resultNoticePaper(
  { vote, owner }: { vote: VoteView; owner: Owner },
  printing: Printing,
): PaperDescription | null {
  const { cluster, confirmation, event, regulation, status, title, way } = vote;
  if (status !== "announced" && status !== "confirmed") return null;
  const on = dayOf(event.startsAt);
  const what = title.charAt(0).toLocaleLowerCase("vi") + title.slice(1);
  return {
    ...frameOf({ title: `Thông báo kết quả, ${title}`, cluster, owner, on }, printing),
    number: printing.numbers.notice,
    type: "THÔNG BÁO",
    subject: [`Kết quả ${what}`],
    blocks: [
      { kind: "basis", text: `Căn cứ ${regulation};` },
      lines(
        `Ngày ${dayText(on)}, tại ${event.place}, ${event.title} đã ${what} (${votingWayLabels[way].toLocaleLowerCase("vi")}). Kết quả như sau:`,
      ),
      ...vote.questions.flatMap((question) => [
        ...(vote.questions.length > 1 ? [heading(question.title)] : []),
        lines(...sentencesOn(vote, question)),
      ]),
      ...(confirmation ? [lines(`Kết quả được công nhận tại: ${confirmation.document}.`)] : []),
      lines("Vậy thông báo để các đơn vị biết, thực hiện."),
    ],
    signatures: [signedBy("CỤM TRƯỞNG", "")],
  };
}

/** What the rounds came to; without a round, who it fell to. */
function sentencesOn({ rounds }: VoteView, { id, candidates }: VoteView["questions"][number]) {
  const said = conclusionsOf(rounds, id);
  const left = candidates.filter(({ withdrawal }) => withdrawal === null);
  return said.length > 0 ? said : left.map(({ name }) => `${name}.`);
}
