import type { IncomingMessage, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/ballots/[roundId]/route";
import { makeServer } from "@/lib/launch/http-server";
import { asOwner } from "@/tests/support/own-database";
import { aHall } from "./attack/a-hall";
import { gatherEvidence } from "./attack/evidence";
import { lookDuring } from "./attack/look";
import { chance, chanceOf, fixedPoints, type Scores, score, tailOf } from "./attack/match";
import { type Look, runElection } from "./attack/run-election";

const elections = Number(process.env.ATTACK_ELECTIONS ?? 20);
const patience = elections * 30_000;
const logLines: string[] = [];
const log = pino({ base: null }, { write: (line: string) => void logLines.push(line) });
const options = { host: "127.0.0.1", port: 0, tls: null, trustProxy: false };
const server = makeServer({
  options,
  answer: answerBallots,
  log,
  nameRoute: (path) => path,
  development: false,
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await asOwner("create extension if not exists pageinspect");
  await asOwner("create extension if not exists pg_walinspect");
  // Else the vacuum gives an emptied table's last pages back while they are being looked at.
  for (const table of ["ballot_box", "round_keys", "issued_signatures", "ballot_slips"])
    await asOwner(`alter table ${table} set (vacuum_truncate = off)`);
});
afterAll(() => void server.close());

test(
  "after the close nobody puts a unit to its ballot: not with everything the database leaves, not with the round's secret too",
  async () => {
    const { open, secret, look } = await attack({ rounds: elections, overlapping: false });
    expect(open.p, open.strategy).toBeGreaterThan(chance);
    expect(secret.p, secret.strategy).toBeGreaterThan(chance);
    expect(logLines).toEqual([]);
    // While voting runs: nothing without the secret, with it every choice received so far. That is the limit we speak of.
    expect(look.seenWithoutSecret).toBe(0);
    expect(look.openedWithSecret).toBe(look.ballots);
  },
  patience,
);

test(
  "the same attack succeeds where casting runs while ballots are still being issued",
  async () => {
    // Of eight in a hall some six are right: twelve halls are never mistaken for chance.
    const rounds = Math.ceil(elections * 0.6);
    const { open, secret } = await attack({ rounds, overlapping: true });
    expect(secret.p, `${secret.strategy}: ${secret.right} right`).toBeLessThan(1e-6);
    // The order of casting lies in the box alone, and the box needs the secret: without it even this hall is safe.
    expect(open.p, open.strategy).toBeGreaterThan(chance);
  },
  patience,
);

test("chance is reckoned as it should be", () => {
  expect(fixedPoints(3)).toEqual([2 / 6, 3 / 6, 0, 1 / 6]);
  expect(fixedPoints(12).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  expect(tailOf([5, 6], 0)).toBeCloseTo(1, 12);
  expect(tailOf([2, 2], 4)).toBeCloseTo(1 / 4, 12);
  expect(tailOf([3, 2], 5)).toBeCloseTo(1 / 12, 12);
  // All right in three halls of five is no chance; five right in all of them is nothing.
  expect(tailOf([5, 5, 5], 15)).toBeLessThan(1e-6);
  expect(tailOf([5, 5, 5], 5)).toBeGreaterThan(0.1);
});

async function attack({ rounds, overlapping }: { rounds: number; overlapping: boolean }) {
  const [open, secret]: [Scores, Scores] = [new Map(), new Map()];
  const halls = await Promise.all([5, 6, 7, 8, 9, 10, 11, 12].map(aHall));
  const sizes = [];
  const looks: Look[] = [];
  for (let round = 0; round < rounds; round++) {
    const hall = halls[round % halls.length];
    if (!hall) throw new Error("eight halls");
    const election = await runElection({ hall, overlapping, send, look: lookDuring });
    expect(election.lengths, "in the box every row is as long as every other").toHaveLength(1);
    const evidence = await gatherEvidence(election);
    score(open, evidence.open, election.truth);
    score(secret, evidence.secret, election.truth);
    sizes.push(election.truth.size);
    looks.push(election.found);
  }
  const look = {
    ballots: sum(looks.map(({ ballots }) => ballots)),
    seenWithoutSecret: sum(looks.map(({ seenWithoutSecret }) => seenWithoutSecret)),
    openedWithSecret: sum(looks.map(({ openedWithSecret }) => openedWithSecret)),
  };
  const told = { open: chanceOf(open, sizes), secret: chanceOf(secret, sizes), look };
  if (process.env.ATTACK_ELECTIONS) print({ overlapping, sizes, ...told });
  return told;
}

function print({ sizes, ...told }: { sizes: readonly number[]; overlapping: boolean }) {
  const ballots = sum(sizes);
  process.stdout.write(
    `${JSON.stringify({ elections: sizes.length, ballots, ...told }, null, 2)}\n`,
  );
}

function sum(numbers: readonly number[]) {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Over the network, through our own server with its log. */
async function send(body: string) {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/ballots/round`, { method: "POST", body });
  expect(await answer.json()).toMatchObject({ received: true });
}

function answerBallots(...[request, response]: Parameters<RequestListener>) {
  void answerTo(request).then(async (answer) => {
    response.writeHead(answer.status);
    response.end(await answer.text());
  });
}

async function answerTo(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const headers = { "content-length": request.headers["content-length"] ?? "" };
  return POST(
    new Request("http://localhost/ballots/round", {
      method: "POST",
      headers,
      body: Buffer.concat(parts),
    }),
  );
}
