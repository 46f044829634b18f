import { randomUUID } from "node:crypto";
import { the } from "../access-examples.ts";
import { asOwner } from "./demo.ts";
import { personId as personOf } from "./people.ts";
import type { Account } from "./sign-in.ts";

const units = Array.from({ length: 9 }, (_, index) => ({
  id: randomUUID(),
  name: `Chín ${index + 1}`,
}));

/**
 * A cluster of nine communes with the head of each, a leader who presides from above, and a conference on the demo's morning
 * with all of them present: the demo's own cluster is too small for two ways of voting.
 */
export async function aConferenceOfNine() {
  const [cluster, clusterYear, event] = [randomUUID(), randomUUID(), randomUUID()];
  const owner = "(select owner_unit_id from clusters where id = $2)";
  await asOwner(
    `insert into clusters (id, owner_unit_id, level, label, sort_number, decision, from_on, search_text)
     select $1, owner_unit_id, 'commune', 'số 9', 9, 'Quyết định số 9', '2020-01-01', 'so 9' from clusters where id = $2`,
    [cluster, await the.cluster()],
  );
  await asOwner(
    "insert into cluster_years (id, cluster_id, year, phase) values ($1, $2, 2024, 'registering')",
    [...[clusterYear, cluster]],
  );
  await asOwner(
    `insert into cluster_events (id, cluster_year_id, kind, title, place, starts_at)
     values ($1, $2, 'yearEndReview', 'Hội nghị chín đơn vị', 'Hà Nội', '2024-02-29T08:00:00+07:00')`,
    [event, clusterYear],
  );
  await asOwner(
    "insert into event_presiders (event_id, position, name, post) values ($1, 1, 'Nguyễn Văn An', 'Chủ tịch')",
    [event],
  );
  const voters: Account[] = [];
  for (const [index, { id, name }] of units.entries()) {
    await asOwner(
      `insert into units (id, code, kind, from_on, search_text) values ($1, $2, 'commune', '2020-01-01', '')`,
      [id, `chin-${index + 1}`],
    );
    await asOwner(
      `insert into unit_names (id, unit_id, name, from_on) values ($1, $2, $3, '2020-01-01')`,
      [randomUUID(), id, name],
    );
    await asOwner(
      `insert into cluster_memberships (id, cluster_id, cluster_kind, unit_id, position, from_on)
       values ($1, $2, 'cluster', $3, $4, '2020-01-01')`,
      [randomUUID(), cluster, id, index + 1],
    );
    await asOwner(
      `insert into event_attendances (event_id, unit_id, representative_name, representative_post)
       values ($1, $2, 'Nguyễn Văn An', 'Chủ tịch')`,
      [event, id],
    );
    voters.push(await anAccount("unitLeader", { unit: id, cluster: null, owner: id }));
  }
  const [row] = await asOwner<{ id: string }>(`select ${owner.replace("$2", "$1")} as id`, [
    cluster,
  ]);
  const city = row?.id ?? "";
  const presiding = await anAccount("supervisingLeader", { unit: null, cluster, owner: city });
  return { event, voters, presiding };
}

type At = { unit: string | null; cluster: string | null; owner: string };

async function anAccount(role: string, { unit, cluster, owner }: At): Promise<Account> {
  const [personId, key] = [randomUUID(), randomUUID()];
  await asOwner(
    `insert into people (id, owner_unit_id, full_name, user_name, search_text)
     values ($1, $2, 'Nguyễn Văn An', $3, '')`,
    [personId, owner, personId],
  );
  // The demo's password, as whoever prints it at the start has it.
  await asOwner(
    `insert into credentials (person_id, must_change, password_hash)
     select $1, false, c.password_hash from credentials c where c.person_id = $2`,
    [personId, await personOf("head")],
  );
  await asOwner(
    `insert into assignments (id, person_id, role, unit_id, cluster_id, post, from_on)
     values ($1, $2, $3, $4, $5, 'Chủ tịch', '2020-01-06')`,
    [key, personId, role, unit, cluster],
  );
  return { personId, key };
}
