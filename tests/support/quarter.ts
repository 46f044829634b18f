import { at } from "@/lib/clock";
import { type Day, instantOf } from "@/lib/dates";
import type { Rhythm } from "@/lib/db/generated/enums";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { submitReport } from "@/lib/report/commands/send-report";
import { type anOpenPeriod, inTime } from "./reports";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

const codes = ["nha_ddk_xay_moi", "quy_bien_dao", "hoa_tang"];

/**
 * The second quarter, open for Đông Anh, which has sent April (3 houses, 100 triệu, 1/4) and May (5 houses, 200 triệu, 2/6):
 * the quarter asks for June alone.
 */
export async function aQuarterAfterTwoMonths(stage: Stage) {
  const months = await aForm(stage, "Báo cáo tháng", "month");
  await send(stage, await aPeriod(months, "tháng 4/2024", ["2024-04-01", "2024-04-30"]), {
    ...{ nha_ddk_xay_moi: "3", quy_bien_dao: "100", hoa_tang: "1/4" },
  });
  await send(stage, await aPeriod(months, "tháng 5/2024", ["2024-05-01", "2024-05-31"]), {
    ...{ nha_ddk_xay_moi: "5", quy_bien_dao: "200", hoa_tang: "2/6" },
  });
  const quarters = await aForm(stage, "Báo cáo quý", "quarter");
  return aPeriod(quarters, "quý II năm 2024", ["2024-04-01", "2024-06-30"]);

  function aPeriod(formId: string, label: string, [fromOn, toOn]: [Day, Day]) {
    return openPeriod(stage.office.administrator, {
      ...{ formId, year: 2024, label, fromOn, toOn },
      ...{ opensAt: instantOf("2024-06-10", "08:00"), dueAt: instantOf("2024-07-20", "17:00") },
    });
  }
}

function aForm({ office }: Stage, name: string, rhythm: Rhythm) {
  return makeForm(office.administrator, {
    ...{ ownerUnitId: office.cityId, name, rhythm, fromOn: "2024-01-01", indicatorCodes: codes },
  });
}

function send(stage: Stage, periodId: string, typed: Readonly<Record<string, string>>) {
  const unitId = stage.dongAnh;
  const cells = stage.cells(typed);
  const input = { periodId, unitId, revision: 0, intent: "submit" as const, cells };
  return at(inTime, () => submitReport(stage.peopleOf(unitId).head, input));
}
