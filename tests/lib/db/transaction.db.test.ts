import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { statusOf } from "@/lib/refusal";

const everyone = { data: { userName: "late" } };

test("an act that finds no connection in time is told to try again, and has written nothing", async () => {
  const holding = Promise.all(
    Array.from({ length: 10 }, () => db.$queryRaw`select pg_sleep(0.5)::text`),
  );
  const late = transaction((tx) => tx.person.updateMany(everyone), { maxWait: 50, timeout: 1000 });
  await expect(late).rejects.toMatchObject({ code: "busy" });
  await holding;
});

test("an act that takes too long is rolled back and told so; any other fault goes up as it is", async () => {
  const slow = transaction(
    async (tx) => {
      await tx.$executeRaw`insert into jobs (id, kind, subject_id, due_at, asked_at) values (gen_random_uuid(), 'any', gen_random_uuid(), now(), now())`;
      await tx.$queryRaw`select pg_sleep(0.2)::text`;
      await tx.job.count();
    },
    { maxWait: 1000, timeout: 100 },
  );
  await expect(slow).rejects.toMatchObject({ code: "busy" });
  expect(await db.job.count()).toBe(0);
  await expect(
    transaction(async () => {
      throw new Error("a fault");
    }),
  ).rejects.toThrow("a fault");
});

test("a device is told apart by status whether to try again", () => {
  expect(
    (["busy", "auth.sessionEnded", "notAllowed"] as const).map((code) => statusOf({ code })),
  ).toEqual([503, 401, 422]);
});
