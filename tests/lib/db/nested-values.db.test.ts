import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { asOwner } from "@/tests/support/own-database";
import { anOpenPeriod } from "@/tests/support/reports";

/** The largest that are kept, beyond what a floating-point number holds where they are whole. */
const exact = [
  { whole: 9_223_372_036_854_775_807n },
  { quantity: "99999999999.9999" },
  { numerator: 9_007_199_254_740_993n, denominator: 9_007_199_254_740_995n },
];

test("đồng, quantities and ratios keep every digit when they are read beneath what they belong to", async () => {
  await anOpenPeriod();
  await asOwner("set session_replication_role = replica"); // of a covenant that nobody wrote
  for (const [index, amount] of exact.entries()) {
    await asOwner(
      `insert into common_targets (covenant_id, position, indicator_id, ${Object.keys(amount)})
       select gen_random_uuid(), ${index}, id, ${Object.values(amount)} from indicators where code = 'quy_bien_dao'`,
    );
  }
  await asOwner("set session_replication_role = origin");

  const { commonTargets } = await db.indicator.findFirstOrThrow({
    where: { code: "quy_bien_dao" },
    select: { commonTargets: { orderBy: { position: "asc" } } },
  });
  const read = commonTargets.map(({ quantity, ...rest }) => ({
    ...rest,
    ...(quantity && { quantity: quantity.toFixed(4) }),
  }));
  expect(read).toMatchObject(exact);
});
