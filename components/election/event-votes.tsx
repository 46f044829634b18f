import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { addressWith } from "@/lib/address";
import { voteSubjectLabels, votingWayLabels } from "@/lib/election/labels";
import type { VoteList } from "@/lib/election/queries/list-votes";
import { VoteState } from "./vote-state";

type EventVotesProps = { eventId: string; list: VoteList };

const subjects = ["lead", "deputy", "honors", "proposal"] as const;

/** What was, is and will be decided at an event; for those who run it, what they may put to it. */
export function EventVotes({ eventId, list }: EventVotesProps) {
  const { votes, viewerMayPrepare } = list;
  if (votes.length === 0 && !viewerMayPrepare) return null;
  return (
    <Panel id="votes" title="Biểu quyết, bỏ phiếu">
      {votes.length > 0 && (
        <ul className="stack">
          {votes.map(({ id, title, way, standing }) => (
            <li key={id}>
              <Link className="hit" href={`/votes/${id}`} prefetch={false}>
                {title}
              </Link>
              <p className="meta">{votingWayLabels[way]}</p>
              <VoteState standing={standing} />
            </li>
          ))}
        </ul>
      )}
      {viewerMayPrepare && (
        <div className="actions">
          {subjects.map((subject) => (
            <LinkButton
              key={subject}
              href={addressWith(`/events/${eventId}/votes/new`, { subject })}
              variant="second"
              icon="plus"
            >
              {voteSubjectLabels[subject]}
            </LinkButton>
          ))}
        </div>
      )}
    </Panel>
  );
}
