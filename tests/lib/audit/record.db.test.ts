import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { record } from "@/lib/audit/record";
import { breakOf, follow, unfollowed } from "@/lib/audit/rules";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";

const nobody = null;

function aUnitFounded(ownerUnitId: string, name: string) {
  return {
    type: "unit.founded" as const,
    ownerUnitId,
    unitId: randomUUID(),
    name,
    parentId: null,
    fromOn: "2024-01-01",
  };
}

async function chainOfOwner(ownerUnitId: string) {
  const id = `owner:${ownerUnitId}`;
  const chain = await db.auditChain.findUniqueOrThrow({ where: { id } });
  const entries = await db.auditEntry.findMany({
    where: { chainId: id },
    orderBy: { number: "asc" },
  });
  return { chain, entries };
}

test("entries written at once by many stand in one whole chain", async () => {
  const owner = randomUUID();
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      transaction(async (tx) => record(tx, nobody, aUnitFounded(owner, `xã ${i}`))),
    ),
  );
  const { chain, entries } = await chainOfOwner(owner);
  expect(chain.length).toBe(20);
  expect(breakOf(chain, entries.reduce(follow, unfollowed))).toBeNull();
});

test("acts that write to two chains in opposite order never wait for one another for ever", async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      transaction(async (tx) => {
        const pair = i % 2 ? [one, other] : [other, one];
        for (const owner of pair) record(tx, nobody, aUnitFounded(owner, `xã ${i}`));
      }),
    ),
  );
  expect((await chainOfOwner(one)).chain.length).toBe(20);
  expect((await chainOfOwner(other)).chain.length).toBe(20);
});

test("an act that fails leaves no entry", async () => {
  const owner = randomUUID();
  const failing = transaction(async (tx) => {
    record(tx, nobody, aUnitFounded(owner, "xã A"));
    throw new Error("the act failed");
  });
  await expect(failing).rejects.toThrow("the act failed");
  expect(await db.auditEntry.count()).toBe(0);
});

test("the application may neither change nor delete an entry", async () => {
  const owner = randomUUID();
  await transaction(async (tx) => record(tx, nobody, aUnitFounded(owner, "xã A")));
  await expect(db.auditEntry.updateMany({ data: { type: "unit.ended" } })).rejects.toThrow(
    /permission denied/,
  );
  await expect(db.auditEntry.deleteMany()).rejects.toThrow(/permission denied/);
  await expect(db.$executeRaw`truncate audit_entries`).rejects.toThrow(/permission denied/);
});
