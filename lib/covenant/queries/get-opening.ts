import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import type { LoadedCovenant } from "./covenant-row";
import { listParties } from "./parties";
import { textToFreeze } from "./text-to-freeze";
import { actsFor } from "./viewer-acts";
import { findOnDesk } from "./visible-covenant";

/** What would be frozen and who would be asked to sign, before it is done. Null if not for this actor. */
export async function getOpening(actor: Actor, covenantId: string) {
  const covenant = await findOnDesk(actor, covenantId);
  if (!covenant) return null;
  const { id, title, revision, clusterYear } = covenant;
  const parties = await listParties(db, clusterYear.id);
  const witnesses = covenant.witnesses.length > 0 ? covenant.witnesses : await expected(covenant);
  return {
    id,
    title,
    revision,
    refusal: actsFor(covenant, { unanswered: 0 }).openForSigning,
    text: await textToFreeze(db, covenant, { parties, witnesses: [] }),
    witnesses,
  };
}

export type OpeningView = NonNullable<Awaited<ReturnType<typeof getOpening>>>;

/** Before whom it will be signed, unless typed otherwise: the leaders who supervise the cluster, else those of the office. */
async function expected({ clusterYear }: LoadedCovenant) {
  const today = dayOf(now());
  const day = dayToDb(today);
  const supervisors = await db.assignment.findMany({
    where: {
      role: "supervisingLeader",
      clusterId: clusterYear.clusterId,
      endedAt: null,
      standsInForId: null,
      fromOn: { lte: day },
      OR: [{ toOn: null }, { toOn: { gte: day } }],
    },
    orderBy: { fromOn: "asc" },
    select: { post: true, person: { select: { fullName: true } } },
  });
  if (supervisors.length > 0) {
    return supervisors.map(({ post, person }) => ({ name: person.fullName, post }));
  }
  const [ownerId = ""] = clusterYear.ownerPath;
  const owner = (await namesOfUnits([ownerId], today)).get(ownerId);
  return owner ? [{ name: `lãnh đạo ${committeeName(owner)}`, post: "" }] : [];
}
