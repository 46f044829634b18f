import { Crumb, Crumbs } from "@/components/ui/crumbs";
import { PageHead } from "@/components/ui/page-head";
import { clusterName } from "@/lib/cluster/labels";
import { votingWayLabels } from "@/lib/election/labels";
import type { VoteView } from "@/lib/election/queries/get-vote";
import { VoteBadge } from "./vote-state";

/** What is decided, where and how, and how far it is. */
export function VoteHead({ vote }: { vote: VoteView }) {
  const { title, way, cluster, year, event, eventId, standing } = vote;
  return (
    <PageHead
      title={title}
      meta={`${votingWayLabels[way]}. ${clusterName(cluster)}, năm ${year}.`}
      crumbs={
        <Crumbs>
          <Crumb href="/events">Hội nghị</Crumb>
          <Crumb href={`/events/${eventId}`}>{event.title}</Crumb>
        </Crumbs>
      }
    >
      <VoteBadge standing={standing} />
    </PageHead>
  );
}
