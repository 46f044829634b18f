import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findSession } from "@/lib/auth/find-session";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";

test("what every page asks about its session is planned once a connection", async () => {
  await findSession(randomUUID(), now());
  await findSession(randomUUID(), now());
  const kept = await db.$queryRaw`
    select 1 from pg_prepared_statements where statement like '/* every page */%'`;
  expect(kept).toHaveLength(1);
});
