import { asOwner } from "./demo.ts";
import { aCluster, anAccount } from "./own-cluster.ts";
import type { Account } from "./sign-in.ts";

/**
 * A cluster of nine communes with the head of each, a leader who presides from above, and a conference on the demo's morning
 * with all of them present: the demo's own cluster is too small for two ways of voting.
 */
export async function aConferenceOfNine() {
  const { clusterId, eventId, owner, units } = await aCluster({
    number: 9,
    units: Array.from({ length: 9 }, (_, index) => `Chín ${index + 1}`),
    event: { kind: "yearEndReview", title: "Hội nghị chín đơn vị" },
  });
  await asOwner(
    "insert into event_presiders (event_id, position, name, post) values ($1, 1, 'Nguyễn Văn An', 'Chủ tịch')",
    [eventId],
  );
  const voters: Account[] = [];
  for (const { id } of units) {
    await asOwner(
      `insert into event_attendances (event_id, unit_id, representative_name, representative_post)
       values ($1, $2, 'Nguyễn Văn An', 'Chủ tịch')`,
      [eventId, id],
    );
    voters.push(await anAccount({ role: "unitLeader", unit: id, owner: id }));
  }
  const presiding = await anAccount({
    ...{ role: "supervisingLeader", unit: null, cluster: clusterId, owner },
  });
  return { event: eventId, voters, presiding };
}
