import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { findNumberExample } from "@/lib/document/queries/number-blank";
import { kindCodes } from "@/lib/text/labels";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { readCanonicalForm } from "../canonical-form";
import type { LoadedCovenant } from "./covenant-row";
import { listPartiesOf } from "./parties";
import { textToFreeze } from "./text-to-freeze";
import { actsFor } from "./viewer-acts";
import { findOnDesk } from "./visible-covenant";

/** What would be frozen and who would be asked to sign, before it is done. Null if not for this actor. */
export async function getOpening(actor: Actor, covenantId: string) {
  const covenant = await findOnDesk(actor, covenantId);
  if (!covenant) return null;
  const { id, title, revision, clusterYear } = covenant;
  const { ownerPath } = clusterYear;
  const parties = await listPartiesOf(db, covenant);
  const upperName = await upperNameOf(covenant);
  const witnesses =
    covenant.witnesses.length > 0 ? covenant.witnesses : await expected(covenant, upperName);
  return {
    id,
    title,
    revision,
    refusal: actsFor(covenant, { unanswered: 0 }).openForSigning,
    text: await textToFreeze(db, covenant, { parties, witnesses: [] }),
    ...{ witnesses, upperName, clerkNumber: await lastNumber(id) },
    numberExample: await findNumberExample(ownerPath, kindCodes.covenant, dayOf(now())),
  };
}

export type OpeningView = NonNullable<Awaited<ReturnType<typeof getOpening>>>;

/** Before whom it will be signed, unless typed otherwise: the leaders who supervise the cluster, else those of the office. */
async function expected({ clusterYear }: LoadedCovenant, upperName: string) {
  const day = dayToDb(dayOf(now()));
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
  return upperName ? [{ name: `lãnh đạo ${upperName}`, post: "" }] : [];
}

/** The clerk's number of the text that was taken back, which its next opening most likely keeps. */
async function lastNumber(covenantId: string) {
  const last = await db.covenantVersion.findFirst({
    where: { covenantId },
    orderBy: { number: "desc" },
    select: { canonicalText: true },
  });
  return last ? readCanonicalForm(last.canonicalText).clerkNumber : "";
}

/** The committee that owns the cluster, by its name of today. */
async function upperNameOf({ clusterYear }: LoadedCovenant) {
  const [ownerId = ""] = clusterYear.ownerPath;
  const owner = (await namesOfUnits([ownerId], dayOf(now()))).get(ownerId);
  return owner ? committeeName(owner) : "";
}
