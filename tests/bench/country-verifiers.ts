/** What `npm run bench:country` runs last: so many confirm one report each at the same moment, and no total loses anything. */
import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { verifyReport } from "@/lib/report/commands/check-report";
import { findTotalFaults } from "@/lib/total/queries/find-total-faults";
import { anActor } from "../support/actors";
import { idOf, verifiers } from "./country-data";

const year = Number(process.env.BENCH_YEAR);
const inTime = instantOf(`${year}-02-10`, "08:00");
const periodId = idOf("sent period");

const startedAt = performance.now();
const done = await Promise.allSettled(
  Array.from({ length: verifiers }, (_, place) => {
    const actor = anActor("citySpecialist", { unitId: idOf("centre") });
    const ref = { periodId, unitId: idOf(`commune ${place + 1}`), revision: 1 };
    return at(inTime, () => verifyReport(actor, ref));
  }),
);
const ms = Math.round(performance.now() - startedAt);
const failed = done.filter(({ status }) => status === "rejected");
console.log(`${verifiers - failed.length} of ${verifiers} confirmed at once, in ${ms} ms.`);
for (const each of failed.slice(0, 3)) console.log(each);
const checkedAt = performance.now();
const { totals, faults } = await findTotalFaults(db);
console.log(
  `${totals} totals added up anew in ${Math.round((performance.now() - checkedAt) / 1000)} s, ${faults.length} differ.`,
);
await db.$disconnect();
if (failed.length > 0 || faults.length > 0) process.exitCode = 1;
