import { randomUUID } from "node:crypto";
import { the } from "../access-examples.ts";
import { asOwner } from "./demo.ts";
import { personId as personOf } from "./people.ts";
import type { Account } from "./sign-in.ts";

type Cluster = {
  number: number;
  units: readonly string[];
  event: { kind: "signingConference" | "yearEndReview"; title: string };
};

/**
 * A cluster of communes under the demo's office, in a year that takes registrations, with a conference on the demo's morning: for
 * what the demo's own cluster is too small for, or would not be the same after.
 */
export async function aCluster({ number, units: names, event }: Cluster) {
  const [clusterId, clusterYearId, eventId] = [randomUUID(), randomUUID(), randomUUID()];
  const [cluster] = await asOwner<{ owner: string }>(
    `insert into clusters (id, owner_unit_id, level, label, sort_number, decision, from_on, search_text)
     select $1, owner_unit_id, 'commune', $3, $4, $5, '2020-01-01', '' from clusters where id = $2 returning owner_unit_id as owner`,
    [clusterId, await the.cluster(), `số ${number}`, number, `Quyết định số ${number}`],
  );
  if (!cluster) throw new Error("The demo has its cluster");
  await asOwner(
    "insert into cluster_years (id, cluster_id, year, phase) values ($1, $2, 2024, 'registering')",
    [clusterYearId, clusterId],
  );
  await asOwner(
    `insert into cluster_events (id, cluster_year_id, kind, title, place, starts_at)
     values ($1, $2, $3, $4, 'Hà Nội', '2024-02-29T08:00:00+07:00')`,
    [eventId, clusterYearId, event.kind, event.title],
  );
  const units = names.map((name) => ({ id: randomUUID(), name }));
  for (const [index, { id, name }] of units.entries()) {
    await asOwner(
      `insert into units (id, code, kind, from_on, search_text) values ($1, $2, 'commune', '2020-01-01', '')`,
      [id, `${number}-${index + 1}`],
    );
    await asOwner(
      `insert into unit_names (id, unit_id, name, from_on) values ($1, $2, $3, '2020-01-01')`,
      [randomUUID(), id, name],
    );
    await asOwner(
      `insert into cluster_memberships (id, cluster_id, cluster_kind, unit_id, position, from_on)
       values ($1, $2, 'cluster', $3, $4, '2020-01-01')`,
      [randomUUID(), clusterId, id, index + 1],
    );
  }
  return { clusterId, clusterYearId, eventId, owner: cluster.owner, units };
}

type Post = {
  role: "unitLeader" | "unitReporter" | "supervisingLeader" | "boardHead" | "clusterSecretary";
  unit: string | null;
  cluster?: string;
  owner: string;
  name?: string;
  post?: string;
};

/** Somebody new, with the demo's password, in the capacity of one assignment. */
export async function anAccount(of: Post): Promise<Account> {
  const { role, unit, cluster, owner, name = "Nguyễn Văn An", post = "Chủ tịch" } = of;
  const [personId, key] = [randomUUID(), randomUUID()];
  await asOwner(
    `insert into people (id, owner_unit_id, full_name, user_name, search_text)
     values ($1, $2, $3, $4, '')`,
    [personId, owner, name, personId],
  );
  // The demo's password, as whoever prints it at the start has it.
  await asOwner(
    `insert into credentials (person_id, must_change, password_hash)
     select $1, false, c.password_hash from credentials c where c.person_id = $2`,
    [personId, await personOf("head")],
  );
  await asOwner(
    `insert into assignments (id, person_id, role, unit_id, cluster_id, post, from_on)
     values ($1, $2, $3, $4, $5, $6, '2020-01-06')`,
    [key, personId, role, unit, cluster ?? null, post],
  );
  return { personId, key };
}

type Term = { clusterYearId: string; unitId: string; role: "lead" | "deputy" };

/** That a unit leads the cluster's year, or is its deputy; gives what its people's capacities for the cluster end in. */
export async function aTerm({ clusterYearId, unitId, role }: Term) {
  const id = randomUUID();
  await asOwner(
    `insert into leadership_terms (id, cluster_year_id, unit_id, role, way, document, from_on)
     values ($1, $2, $3, $4, 'acclamation', 'Hội nghị', '2023-11-08')`,
    [id, clusterYearId, unitId, role],
  );
  return id;
}
