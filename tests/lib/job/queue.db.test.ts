import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { enqueue, enqueueMissing, runNextJob } from "@/lib/job/commands";
import { workUntil } from "@/lib/job/worker";
import { asOwner } from "@/tests/support/own-database";

const kind = "test.greet";
const ask = (subjectId = randomUUID()) => transaction((tx) => enqueue(tx, { kind, subjectId }));

test("a job stands or falls with the act that asked for it", async () => {
  const act = transaction(async (tx) => {
    await enqueue(tx, { kind, subjectId: randomUUID() });
    throw new Error("refused");
  });
  await expect(act).rejects.toThrow("refused");
  expect(await db.job.count()).toBe(0);
});

test("of several processes each job is done by one, once", async () => {
  for (let count = 0; count < 12; count++) await ask();
  const done: string[] = [];
  const ending = new AbortController();
  const handlers = { [kind]: async (id: string) => void done.push(id) };
  const tell = () => {
    if (done.length === 12) ending.abort();
  };
  const work = { handlers, sweeps: [], tell };
  await Promise.all([workUntil(ending.signal, work), workUntil(ending.signal, work)]);
  expect(new Set(done).size).toBe(12);
  expect(done).toHaveLength(12);
  expect(await db.job.count()).toBe(0);
});

test("a job that fails waits and is tried again, and other kinds are left alone", async () => {
  const began = new Date("2024-02-29T02:00:00Z");
  const subjectId = randomUUID();
  await at(began, () => ask(subjectId));
  await at(began, () => transaction((tx) => enqueue(tx, { kind: "test.other", subjectId })));
  const tries: string[] = [];
  const failing = async (id: string) => {
    tries.push(id);
    if (tries.length === 1) throw new Error("the printer is off");
  };
  const run = (after: number) =>
    at(new Date(began.getTime() + after * 1000), () => runNextJob({ [kind]: failing }));

  expect(await run(0)).toMatchObject({ kind, fault: { message: "the printer is off" } });
  expect(await run(4)).toBeNull();
  expect(await run(5)).toEqual({ kind, fault: null });
  expect(tries).toEqual([subjectId, subjectId]);
  expect(await db.job.findMany({ select: { kind: true } })).toEqual([{ kind: "test.other" }]);
});

/** As the end of the process does: its connections are gone, and nothing after this line is done. */
async function die() {
  await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction' and pid <> pg_backend_pid()`);
}

test("a job whose process dies half-way counts as failed, and what waits behind it goes on", async () => {
  const began = new Date("2024-02-29T02:00:00Z");
  const behind = "test.behind";
  await at(began, () => ask());
  const later = new Date(began.getTime() + 1000);
  await at(later, () =>
    transaction((tx) => enqueue(tx, { kind: behind, subjectId: randomUUID() })),
  );
  const done: string[] = [];
  const run = (after: number, first: () => Promise<void>) =>
    at(new Date(began.getTime() + after * 1000), () =>
      runNextJob({ [kind]: first, [behind]: async () => void done.push(behind) }),
    );
  await expect(run(2, die)).rejects.toThrow();
  expect(await db.job.findMany({ where: { kind } })).toMatchObject([
    { failures: 1, dueAt: new Date("2024-02-29T02:00:07Z") },
  ]);
  expect(await run(2, die)).toEqual({ kind: behind, fault: null });
  expect(await run(6, die)).toBeNull();
  await expect(run(7, die)).rejects.toThrow();
  expect(await db.job.findMany()).toMatchObject([
    { kind, failures: 2, dueAt: new Date("2024-02-29T02:00:27Z") },
  ]);
  expect(await run(27, async () => void done.push(kind))).toEqual({ kind, fault: null });
  expect(done).toEqual([behind, kind]);
  expect(await db.job.count()).toBe(0);
});

test("a job that takes longer than its wait is not begun again meanwhile", async () => {
  const began = new Date("2024-02-29T02:00:00Z");
  await at(began, () => ask());
  let done = 0;
  const again = () => at(new Date(began.getTime() + 60_000), () => runNextJob({ [kind]: long }));
  async function long() {
    done++;
    expect(await again()).toBeNull();
  }
  expect(await at(began, () => runNextJob({ [kind]: long }))).toEqual({ kind, fault: null });
  expect(done).toBe(1);
});

test("what nobody asked for is asked for once, however often it is looked for", async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await ask(one);
  await enqueueMissing(kind, [one, other]);
  await enqueueMissing(kind, [one, other]);
  const asked = await db.job.findMany({ select: { subjectId: true } });
  expect(asked.map(({ subjectId }) => subjectId).sort()).toEqual([one, other].sort());
});
