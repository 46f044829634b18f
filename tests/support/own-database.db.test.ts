import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { asOwner } from "./own-database";

const aChain = { id: "test", length: 0, headHash: "0" };

for (const run of ["first", "second"]) {
  test(`a test finds every table empty, whatever the ${run} one wrote`, async () => {
    expect(await db.auditChain.count()).toBe(0);
    await db.auditChain.create({ data: aChain });
  });
}

test("the app connects as a role that owns nothing and cannot empty a table", async () => {
  const owned = await db.$queryRaw`select 1 from pg_tables where tableowner = current_user`;
  expect(owned).toEqual([]);
  await expect(db.$executeRaw`truncate audit_chains`).rejects.toThrow("permission denied");
});

test("a test may act as the owner of the tables", async () => {
  await db.auditChain.create({ data: aChain });
  await asOwner("delete from audit_chains");
  expect(await db.auditChain.count()).toBe(0);
});
