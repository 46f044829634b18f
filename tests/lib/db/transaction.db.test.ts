import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { type Tx, transaction } from "@/lib/db/transaction";
import { Refusal, statusOf } from "@/lib/refusal";
import { aCity, aDistrict } from "@/tests/support/units";

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

const asks: Record<string, (tx: Tx, id: string) => Promise<unknown>> = {
  "in Prisma's words": (tx, id) => tx.unit.update({ where: { id }, data: { code: id } }),
  "in SQL": (tx, id) => tx.$queryRaw`select 1 from units where id = ${id}::uuid for update`,
};

test.for(Object.keys(asks))(
  "of two acts that wait for one another one is done, the other may be tried again: %s",
  async (words) => {
    const ask = asks[words];
    const city = await aCity();
    const both = [city.cityId, await aDistrict(city, "Thanh Trì")];
    const met = Promise.withResolvers<void>();
    let holding = 0;
    const takeBoth = (ids: readonly string[]) =>
      transaction(async (tx) => {
        for (const id of ids) {
          await ask?.(tx, id);
          holding += 1;
          if (holding === 2) met.resolve();
          await met.promise;
        }
      });
    const ended = await Promise.allSettled([takeBoth(both), takeBoth(both.toReversed())]);
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(ended).toContainEqual({ status: "rejected", reason: new Refusal("busy") });
  },
);

test("a device is told apart by status whether to try again", () => {
  expect(
    (["busy", "auth.sessionEnded", "notAllowed"] as const).map((code) => statusOf({ code })),
  ).toEqual([503, 401, 422]);
});
