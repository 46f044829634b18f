import { PaperState } from "@/components/paper-signing/paper-state";
import { SignedCopies } from "@/components/signed-copy/signed-copies";
import { Panel } from "@/components/ui/panel";
import { PaperLinks } from "@/components/ui/paper-links";
import { voterCount } from "@/lib/election/labels";
import type { VoteView } from "@/lib/election/queries/get-vote";
import type { VotePaper } from "@/lib/signed-copy/queries/list-vote-copies";

type VotePapersProps = { vote: VoteView; copies: readonly VotePaper[]; actingAs: string };

/** The papers a vote has at this moment: ballots to print, the minutes of each count, the notice of the result; and each as it was signed. */
export function VotePapers({ vote, copies, actingAs }: VotePapersProps) {
  if (copies.length === 0) return null;
  return (
    <Panel title="Văn bản" className="no-print">
      <ul className="stack-l">
        {copies.map((copy) => {
          const { name, at } = linkOf(vote, copy);
          return (
            <li key={at} className="stack">
              <p>{name}</p>
              <div className="actions">
                <PaperLinks at={at} of={name} />
              </div>
              <PaperState state={copy.state} actingAs={actingAs} />
              <SignedCopies view={copy} actingAs={actingAs} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** What a paper of the vote is called here, and where it is made. */
function linkOf({ id, rounds }: VoteView, { paper, subjectId }: VotePaper) {
  const round = rounds.find((one) => one.id === subjectId);
  if (!round) return { name: "Thông báo kết quả", at: `/votes/${id}/notice` };
  const at = `/votes/${id}/rounds/${round.number}`;
  return paper === "ballotPaper"
    ? { name: `Phiếu bầu lần ${round.number}: in ${voterCount(round)} tờ`, at: `${at}/ballot` }
    : { name: `Biên bản kiểm phiếu lần ${round.number}`, at: `${at}/minutes` };
}
