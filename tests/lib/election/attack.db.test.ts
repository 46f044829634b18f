import type { IncomingMessage, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/ballots/[roundId]/route";
import { makeServer } from "@/lib/launch/http-server";
import { asOwner } from "@/tests/support/own-database";
import { aHall } from "./attack/a-hall";
import { gatherEvidence } from "./attack/evidence";
import { chanceOf, poissonTail, type Scores, score } from "./attack/match";
import { runElection } from "./attack/run-election";

const patience = 600_000;
const elections = Number(process.env.ATTACK_ELECTIONS ?? 20);
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
});
afterAll(() => void server.close());

test(
  "after the close nobody puts a unit to its ballot: not with everything the database leaves, not with the round's secret too",
  async () => {
    const { open, secret } = await attack({ rounds: elections, overlapping: false });
    expect(
      open.p,
      `${open.strategy}: ${open.right} right of ${elections} by chance`,
    ).toBeGreaterThan(1e-6);
    expect(
      secret.p,
      `${secret.strategy}: ${secret.right} right of ${elections} by chance`,
    ).toBeGreaterThan(1e-6);
    expect(logLines).toEqual([]);
  },
  patience,
);

test(
  "the same attack succeeds where casting runs while ballots are still being issued",
  async () => {
    const { open, secret } = await attack({ rounds: Math.ceil(elections / 3), overlapping: true });
    expect(secret.p, `${secret.strategy}: ${secret.right} right`).toBeLessThan(1e-6);
    // The order of casting lies in the box alone, and the box needs the secret: without it even this hall is safe.
    expect(open.p).toBeGreaterThan(1e-6);
  },
  patience,
);

test("chance is reckoned as it should be", () => {
  expect(poissonTail(0, 20)).toBe(1);
  expect(poissonTail(1, 1)).toBeCloseTo(1 - Math.exp(-1), 12);
  expect(poissonTail(20, 20)).toBeCloseTo(0.5297, 3);
  expect(poissonTail(48, 20)).toBeLessThan(1e-6);
});

async function attack({ rounds, overlapping }: { rounds: number; overlapping: boolean }) {
  const [open, secret]: [Scores, Scores] = [new Map(), new Map()];
  const halls = await Promise.all([5, 6, 7, 8, 9, 10, 11, 12].map(aHall));
  for (let round = 0; round < rounds; round++) {
    const hall = halls[round % halls.length];
    if (!hall) throw new Error("eight halls");
    const election = await runElection({ hall, overlapping, send });
    const evidence = await gatherEvidence(election);
    score(open, evidence.open, election.truth);
    score(secret, evidence.secret, election.truth);
  }
  const told = { open: chanceOf(open, rounds), secret: chanceOf(secret, rounds) };
  if (process.env.ATTACK_ELECTIONS)
    process.stdout.write(`${JSON.stringify({ overlapping, rounds, ...told }, null, 2)}\n`);
  return told;
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
