import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { db } from "@/lib/db/client";
import { asOwner } from "@/tests/support/own-database";
import { aClusterOfFive, morning } from "./a-cluster-of-five";
import { anOpenCovenant, sign } from "./a-covenant";

/** Each over a covenant of its own, in one cluster of two units. */
const races = 100;

test("two last signatures at once bring a covenant into force exactly once, and both are kept, a hundred times", {
  timeout: 300_000,
}, async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  for (const chair of cluster.chairs) await at(morning, () => recordReading(chair, text));
  await copyOpenCovenant(races - 1);

  const open = await db.covenant.findMany({ select: { id: true } });
  expect(open).toHaveLength(races);
  for (const { id: covenantId } of open) {
    await Promise.all(cluster.chairs.map((chair) => sign(chair, { ...text, covenantId })));
  }

  const after = await db.covenant.findMany({
    select: { status: true, version: { select: { _count: { select: { signatures: true } } } } },
  });
  const inForceWithBoth = { status: "inForce", version: { _count: { signatures: 2 } } };
  expect(after).toEqual(open.map(() => inForceWithBoth));
  for (const { id } of open) {
    expect(await onRecord(id)).toEqual([
      "covenant.cameIntoForce",
      "covenant.signed",
      "covenant.signed",
    ]);
  }
});

/** The one that was opened by its acts, so many times over: a race begins at the signing, and the way there is tested elsewhere. */
async function copyOpenCovenant(times: number) {
  await asOwner(
    `insert into covenants (id, cluster_year_id, kind, campaign, title, preamble, status, revision, adopted_at_id,
      present_units, agreed_units, disagreed_units, created_at)
    select gen_random_uuid(), cluster_year_id, kind, 'Đợt ' || n, title, preamble, 'adopted', revision, adopted_at_id,
      present_units, agreed_units, disagreed_units, created_at from covenants, generate_series(1, $1) n`,
    [times],
  );
  await asOwner(`
    insert into covenant_parties (covenant_id, unit_id, position, name, as_witness)
    select c.id, p.unit_id, p.position, p.name, p.as_witness from covenants c, covenant_parties p where c.version_id is null;
    insert into covenant_versions (id, covenant_id, number, canonical_text, text_hash, frozen_at)
    select gen_random_uuid(), c.id, v.number, v.canonical_text, v.text_hash, v.frozen_at
    from covenants c, covenant_versions v where c.version_id is null;
    update covenants c set status = 'openForSigning', version_id = v.id
    from covenant_versions v where v.covenant_id = c.id and c.version_id is null;
    insert into covenant_readings (version_id, person_id, read_at)
    select v.id, r.person_id, r.read_at from covenant_versions v, covenant_readings r where v.id <> r.version_id`);
}

async function onRecord(covenantId: string) {
  const types = ["covenant.signed", "covenant.cameIntoForce"];
  const entries = await db.auditEntry.findMany({
    where: { subjectIds: { has: covenantId }, type: { in: types } },
    select: { type: true },
  });
  return entries.map(({ type }) => type).sort();
}
