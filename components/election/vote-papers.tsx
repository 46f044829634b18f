import { Panel } from "@/components/ui/panel";
import { PaperLinks } from "@/components/ui/paper-links";
import type { RoundView, VoteView } from "@/lib/election/queries/get-vote";

/** The papers a vote has at this moment: ballots to print, the minutes of each count, the notice of the result. */
export function VotePapers({ vote }: { vote: VoteView }) {
  const { id, rounds, status } = vote;
  const papers = [
    ...rounds.flatMap((round) => papersOf(round, `/votes/${id}/rounds/${round.number}`)),
    ...(status === "announced" || status === "confirmed"
      ? [{ name: "Thông báo kết quả", at: `/votes/${id}/notice` }]
      : []),
  ];
  if (papers.length === 0) return null;
  return (
    <Panel title="Văn bản" className="no-print">
      <ul className="stack">
        {papers.map(({ name, at }) => (
          <li key={at}>
            <p>{name}</p>
            <div className="actions">
              <PaperLinks at={at} of={name} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function papersOf({ number, channel, countedAt, seats }: RoundView, at: string) {
  if (channel === "hands") return [];
  const voters = seats.filter((seat) => seat.present && seat.channel !== "electronic").length;
  return [
    ...(channel === "electronic" || countedAt
      ? []
      : [{ name: `Phiếu bầu lần ${number}: in ${voters} tờ`, at: `${at}/ballot` }]),
    ...(countedAt ? [{ name: `Biên bản kiểm phiếu lần ${number}`, at: `${at}/minutes` }] : []),
  ];
}
