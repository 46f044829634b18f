import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { clusterName } from "@/lib/cluster/labels";
import type { LoadedCovenant } from "@/lib/covenant/queries/covenant-row";
import { findVisible } from "@/lib/covenant/queries/visible-covenant";
import { contentsRefusal } from "@/lib/covenant/rules";
import { db } from "@/lib/db/client";
import { canConsult } from "../policy";
import { unansweredComments, unitStand } from "../rules";
import { opinionsByContent } from "./opinions-by-content";
import { wordsOfRevision } from "./published-words";
import { findRounds, type LoadedRound } from "./rounds";
import { silenceFor } from "./silence";
import { speakersFor } from "./speakers";

/**
 * The last round of asking the units about a text, or one named by its number: what was asked, how each unit stands, every
 * opinion with its answer; what this person may do in it. `round` is null before the first. Null when there is no such
 * text for this actor.
 */
export async function getConsulting(actor: Actor, textId: string, number: number | null) {
  const text = await findVisible(actor, textId);
  if (!text) return null;
  const rounds = await findRounds(db, textId);
  const found = number === null ? rounds.at(-1) : rounds.find((each) => each.number === number);
  if (number !== null && !found) return null;
  const { kind, title, status, revision, clusterYear } = text;
  const mayConsult = canConsult(actor, clusterYear);
  const isLast = found === rounds.at(-1);
  const mayAct = mayConsult && isLast;
  const { id } = text;
  return {
    ...{ id, kind, title, status, revision, cluster: await nameOfCluster(text) },
    year: clusterYear.year,
    numbers: rounds.map((each) => each.number),
    round: found ? await roundView(actor, found, textId) : null,
    viewer: {
      mayConsult,
      /** Why the draft cannot be sent now; null where it can. */
      sending: mayAct ? sendingOf(text) : null,
      mayClose: mayAct && status === "consulting",
      mayReply: mayAct && (status === "consulting" || status === "draft"),
      silence: mayConsult ? await silenceFor(clusterYear) : null,
    },
  };
}

export type ConsultingView = NonNullable<Awaited<ReturnType<typeof getConsulting>>>;
export type RoundView = NonNullable<ConsultingView["round"]>;

function sendingOf(text: LoadedCovenant) {
  if (text.status !== "draft") return null;
  return { refusal: contentsRefusal(text.contents, text.changedTargets) };
}

async function roundView(actor: Actor, round: LoadedRound, textId: string) {
  const { revision } = round.draft;
  const words = await wordsOfRevision(db, { textId, revision });
  const at = now();
  const spoken = new Set(round.opinions.map(({ unitId }) => unitId));
  return {
    ...round,
    words,
    isLate: round.isOpen && round.dueAt <= at,
    units: round.units.map((unit) => ({ ...unit, stand: unitStand(round, unit.unitId, at) })),
    spoken: spoken.size,
    unanswered: unansweredComments(round.opinions).length,
    parts: opinionsByContent(round, words.contents),
    speakers: round.isOpen ? speakersFor(actor, round) : [],
  };
}

async function nameOfCluster({ clusterYear }: LoadedCovenant) {
  const cluster = await db.cluster.findUniqueOrThrow({
    where: { id: clusterYear.clusterId },
    select: { kind: true, label: true },
  });
  return clusterName(cluster);
}
