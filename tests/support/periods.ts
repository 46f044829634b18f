import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import type { Rhythm } from "@/lib/db/generated/enums";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { type anOpenPeriod, sendSheet } from "./reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

/** A form of the city for all its units, asking for houses built unless told otherwise; its id. */
export function aForm({ office }: Stage, rhythm: Rhythm, codes = ["nha_ddk_xay_moi"]) {
  return makeForm(office.administrator, {
    ...{ ownerUnitId: office.cityId, name: `Báo cáo ${rhythm}`, rhythm, fromOn: "2023-01-01" },
    ...{ route: "cluster" as const, indicatorCodes: codes },
  });
}

type Days = readonly [fromOn: Day, toOn: Day];

/** A period of a form, counted in the year its last day lies in, open from its first day to the 25th of the next January; its id. */
export function aPeriod({ office }: Stage, formId: string, [fromOn, toOn]: Days) {
  const year = Number(toOn.slice(0, 4));
  return openPeriod(office.administrator, {
    ...{ formId, year, label: `từ ${fromOn} đến ${toOn}`, fromOn, toOn },
    opensAt: instantOf(fromOn, "08:00"),
    dueAt: instantOf(`${year + 1}-01-25`, "17:00"),
  });
}

type Sent = { unitId: string; days: Days; sheet: Readonly<Record<string, string>> };

/** A period of a form that one unit has sent on its last day; its id. */
export async function aSentPeriod(stage: Stage, formId: string, { unitId, days, sheet }: Sent) {
  const periodId = await aPeriod(stage, formId, days);
  await sendPeriod(stage, { periodId, unitId, on: days[1], sheet });
  return periodId;
}

type ToSend = { periodId: string; unitId: string; on: Day; sheet: Sent["sheet"] };

/** A unit's sheet of a period, sent on a day. */
export function sendPeriod(stage: Stage, { periodId, unitId, on, sheet }: ToSend) {
  return at(instantOf(on, "16:00"), () =>
    sendSheet({ ...stage, periodId }, { unitId, sheet, when: instantOf(on, "16:00") }),
  );
}
