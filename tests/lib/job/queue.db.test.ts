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

test("a job whose process dies half-way is done by the next", async () => {
  await ask();
  const dies = runNextJob({
    [kind]: async () => {
      await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction' and pid <> pg_backend_pid()`);
    },
  });
  await expect(dies).rejects.toThrow();
  let done = 0;
  expect(await runNextJob({ [kind]: async () => void done++ })).toMatchObject({ fault: null });
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
