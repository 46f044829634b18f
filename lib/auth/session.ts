import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { addressWith } from "@/lib/address";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";
import type { Actor, Capacity, Holder, Step } from "./actor";
import { type FoundSession, findSession } from "./find-session";
import { holderTitle } from "./labels";
import { sessionIdOfCookie } from "./next-auth";
import { capacitiesOf, stepDue } from "./rules";
import { actorOf } from "./session-actor";

/** Who asks and what they may act as, read once a request; null when nobody is signed in. */
const currentSession = cache(async (isUse: boolean) => {
  const sessionId = await sessionIdOfCookie();
  return sessionId ? findSession(sessionId, now(), { isUse }) : null;
});

/** The signed-in person in the capacity chosen under "Với tư cách"; sends strangers to sign in. */
export const requireActor = cache(() => actorOfRequest(true));

/** The same for what an open page asks for by itself: it keeps no session from ending that nobody uses. */
export const requireOnlooker = cache(() => actorOfRequest(false));

async function actorOfRequest(isUse: boolean): Promise<Actor> {
  const actor = actorChosen(await sessionPast(null, isUse));
  if (!actor) redirect("/account/no-assignment");
  return actor;
}

function actorChosen(session: FoundSession) {
  const capacities = capacitiesOf(session.assignments);
  const chosen = capacities.find(({ key }) => key === session.actingAs) ?? preferred(capacities);
  return chosen ? actorOf(session, chosen, capacities) : null;
}

/** For pages about one's own account, also the one where a step that is due is done. */
export async function requireHolder(page: Step | null = null): Promise<Holder> {
  return holderOf(await sessionPast(page));
}

/** For the page of a step that only exists while it is due; whoever has done it, in this tab or another, goes on. */
export async function requireStep(page: Step): Promise<Holder> {
  const holder = await requireHolder(page);
  if (holder.due !== page) redirect("/");
  return holder;
}

/** For the page of those who are signed in and may act as nothing; it is there for nobody else. */
export async function requireIdleHolder(): Promise<Holder> {
  const session = await sessionPast(null);
  if (capacitiesOf(session.assignments).length > 0) notFound();
  return holderOf(session);
}

/**
 * The signed-in person in the capacity a form was opened under, whatever has been chosen since.
 * Refuses `auth.sessionEnded` (what was typed comes back) and `auth.capacityEnded`.
 */
export async function actorActingAs(key: unknown): Promise<Actor> {
  const session = await currentSession(true);
  if (!session || stepDue(session, env.MODE)) throw new Refusal("auth.sessionEnded");
  const capacities = capacitiesOf(session.assignments);
  const chosen = capacities.find((capacity) => capacity.key === key);
  if (!chosen) throw new Refusal("auth.capacityEnded");
  return actorOf(session, chosen, capacities);
}

/**
 * The same for what an open page asks for by itself, which cannot be sent anywhere to sign in; where it names no capacity, in the one
 * chosen. Refuses likewise.
 */
export async function actorAsking(request: Request): Promise<Actor> {
  const key = new URL(request.url).searchParams.get("actingAs");
  if (key) return actorActingAs(key);
  const session = await currentSession(true);
  if (!session || stepDue(session, env.MODE)) throw new Refusal("auth.sessionEnded");
  const actor = actorChosen(session);
  if (!actor) throw new Refusal("auth.capacityEnded");
  return actor;
}

/** For forms about one's own account, also the one that does a step that is due. Refuses `auth.sessionEnded`. */
export async function holderAt(page: Step | null): Promise<Holder> {
  const session = await currentSession(true);
  if (!session || (stepDue(session, env.MODE) ?? page) !== page)
    throw new Refusal("auth.sessionEnded");
  return holderOf(session);
}

async function sessionPast(page: Step | null, isUse = true) {
  const session = await currentSession(isUse);
  if (!session) redirect(await signInAddress());
  const step = stepDue(session, env.MODE);
  if (step && step !== page) redirect(step);
  return session;
}

/** Work that comes with a year is what most people are here for, so a derived capacity goes first. */
function preferred(capacities: readonly Capacity[]) {
  return capacities.find(({ clusterYearId }) => clusterYearId !== null) ?? capacities[0];
}

function holderOf(session: FoundSession) {
  const { id, personId, name } = session;
  const due = stepDue(session, env.MODE);
  return { personId, sessionId: id, name, due, capacity: { title: holderTitle } } as Holder;
}

/** Leads back to the page that was asked for, whose path our own server has put into the request. */
async function signInAddress() {
  const path = (await headers()).get("x-request-path");
  return addressWith("/sign-in", { next: path === "/" ? null : path });
}
