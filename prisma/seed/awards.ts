import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { recordAwards } from "@/lib/honor/commands/keep-awards";
import { changeSetting } from "@/lib/setting/commands";
import type { Stage } from "./stage";

/** Code of the honor, of the unit, whom, year, and the decision (illustrative). */
const given = [
  ["CO_MT_TINH", "016", null, 2022, "182/QĐ-MTTQ-BTT", "2022-12-20"],
  ["BK_MT_TINH", "017", null, 2022, "183/QĐ-MTTQ-BTT", "2022-12-20"],
  ["CO_MT_TINH", "050", null, 2023, "201/QĐ-MTTQ-BTT", "2023-12-22"],
  ["BK_MTTW", "016", null, 2023, "415/QĐ-MTTW", "2023-12-28"],
] as const;

/** The office's history of awards, whole from 2022 on. */
export async function recordHistory({ office, unit }: Stage) {
  const honors = await db.honor.findMany({ select: { id: true, code: true } });
  const idOf = new Map(honors.map(({ id, code }) => [code, id]));
  const awards = given.map(([code, unitCode, recipient, year, decisionNumber, decidedOn]) => ({
    ...{ honorId: idOf.get(code) ?? "", unitId: unit(unitCode), recipient, year, thematic: false },
    ...{ decisionNumber, decidedOn },
  }));
  await at(instantOf("2024-01-08", "09:00"), async () => {
    await recordAwards(office, awards);
    await changeSetting(office, {
      ...{ key: "awardsRecordedSince", value: "2022", fromOn: "2024-01-08" },
    });
  });
}
