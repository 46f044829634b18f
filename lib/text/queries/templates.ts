import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { ClusterYearScope } from "@/lib/cluster/policy";
import { dayFromDb, dayOf, dayToDb } from "@/lib/dates";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { TextKind } from "@/lib/db/generated/enums";
import { committeeName } from "@/lib/unit/labels";
import { namesOfUnits } from "@/lib/unit/queries/unit-names";
import { canKeepTemplates } from "../policy";
import { templateWords } from "../schema";

const parts = {
  id: true,
  ownerUnitId: true,
  kind: true,
  title: true,
  words: true,
  fromOn: true,
  toOn: true,
} as const satisfies Prisma.TextTemplateSelect;

/** The templates of a kind that a cluster may start from today, those of its nearest office first, then by name. */
export async function listTemplatesFor({ ownerPath }: ClusterYearScope, kind: TextKind) {
  const today = dayToDb(dayOf(now()));
  const rows = await db.textTemplate.findMany({
    where: { kind, ownerUnitId: { in: [...ownerPath] }, ...inForceOn(today) },
    orderBy: { title: "asc" },
    select: { id: true, ownerUnitId: true, title: true },
  });
  const names = await namesOfUnits([...ownerPath], dayOf(now()));
  return ownerPath.flatMap((ownerUnitId) => {
    const owner = names.get(ownerUnitId);
    return rows
      .filter((row) => row.ownerUnitId === ownerUnitId)
      .map(({ id, title }) => ({ id, title, owner: owner ? committeeName(owner) : "" }));
  });
}

/** One of them with its words; null when the cluster may not start from it today. */
export async function findTemplate(
  client: Prisma.TransactionClient,
  { ownerPath }: ClusterYearScope,
  { kind, templateId }: { kind: TextKind; templateId: string },
) {
  const today = dayToDb(dayOf(now()));
  const row = await client.textTemplate.findFirst({
    where: { id: templateId, kind, ownerUnitId: { in: [...ownerPath] }, ...inForceOn(today) },
    select: parts,
  });
  return row && { ...row, words: templateWords.parse(row.words) };
}

function inForceOn(day: Date) {
  return { fromOn: { lte: day }, OR: [{ toOn: null }, { toOn: { gte: day } }] };
}

/** The templates of the actor's own office, by kind and name, whatever day they are for; null for whoever keeps none. */
export async function listOwnTemplates(actor: Actor) {
  const { unitId } = actor.capacity;
  if (unitId === null || !canKeepTemplates(actor, [unitId])) return null;
  const rows = await db.textTemplate.findMany({
    where: { ownerUnitId: unitId },
    orderBy: [{ kind: "asc" }, { title: "asc" }],
    select: parts,
  });
  return rows.map(asView);
}

export type TemplateView = NonNullable<Awaited<ReturnType<typeof listOwnTemplates>>>[number];

/** One of the actor's own office, to be changed; null for everyone else. */
export async function getOwnTemplate(actor: Actor, id: string) {
  const templates = await listOwnTemplates(actor);
  return templates?.find((template) => template.id === id) ?? null;
}

type Row = Prisma.TextTemplateGetPayload<{ select: typeof parts }>;

function asView({ words, fromOn, toOn, ...row }: Row) {
  return {
    ...row,
    words: templateWords.parse(words),
    fromOn: dayFromDb(fromOn),
    toOn: toOn && dayFromDb(toOn),
  };
}
