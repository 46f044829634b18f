import { at } from "@/lib/clock";
import { addDays, instantOf } from "@/lib/dates";
import { planEvent } from "@/lib/event/commands/plan-event";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { handOverTo2023 } from "./handover";
import { supervisor } from "./people";
import { cellsByCode, confirmFigures, hoursAfter, sendFigures } from "./reports";
import type { Stage } from "./stage";
import { clusterThree } from "./units";
import { chooseLeadersOf2023 } from "./votes";
import { figuresOf2022 } from "./year-2022";
import { advance, beginYear } from "./years";

const conference = instantOf("2022-11-08", "08:00");

/** The year of the article: reported unit by unit, confirmed, reviewed on 8/11/2022, closed. Who led it is illustrative. */
export async function tell2022(stage: Stage) {
  const { office, clusterId, unit } = stage;
  const clusterYearId = await at(instantOf("2022-01-10", "08:00"), () =>
    beginYear(office, {
      ...{ clusterId, year: 2022, from: "2022-01-10", to: "2022-12-31", way: "acclamation" },
      ...{
        lead: unit("018"),
        deputy: unit("016"),
        document: "Hội nghị tổng kết năm 2021 (minh họa)",
      },
    }),
  );
  await advance(office, clusterYearId, [
    ["registering", "2022-01-20"],
    ["running", "2022-03-01"],
  ]);
  const periodId = await at(instantOf("2022-10-20", "08:00"), () => openYearEnd(stage));
  await reportAndConfirm(stage, periodId);
  const eventId = await at(conference, () =>
    planEvent(office, {
      clusterYearId,
      kind: "yearEndReview",
      title: "Hội nghị tổng kết thi đua năm 2022, triển khai nhiệm vụ năm 2023",
      place: "Cụm thi đua số 3",
      startsAt: conference,
      endsAt: null,
      tentative: false,
      presiders: [supervisor],
    }),
  );
  const { year2023 } = await chooseLeadersOf2023(stage, eventId);
  await advance(office, clusterYearId, [["reviewing", "2022-11-08"]]);
  await handOverTo2023(stage, clusterYearId);
  await advance(office, clusterYearId, [["closed", "2022-12-30"]]);
  return { year2023 };
}

async function openYearEnd({ office, cityId }: Stage) {
  const formId = await makeForm(office, {
    ownerUnitId: cityId,
    name: "Báo cáo tổng kết năm",
    rhythm: "year",
    fromOn: "2022-01-01",
    indicatorCodes: Object.keys(figuresOf2022),
  });
  return openPeriod(office, {
    ...{ formId, year: 2022, label: "năm 2022", fromOn: "2022-01-01", toOn: "2022-10-31" },
    ...{ opensAt: instantOf("2022-10-20", "08:00"), dueAt: instantOf("2022-11-04", "17:00") },
  });
}

async function reportAndConfirm({ people, unit }: Stage, periodId: string) {
  for (const [index, { code }] of clusterThree.entries()) {
    const figures = Object.fromEntries(
      Object.entries(figuresOf2022).map(([slug, units]) => [slug, units[index] ?? ""]),
    );
    const key = { periodId, unitId: unit(code) };
    const sent = instantOf(addDays("2022-10-28", index), "09:10");
    await sendFigures(key, people(code), await cellsByCode(figures), sent);
    // The lead unit's own report is confirmed by the deputy unit.
    await at(hoursAfter(sent, 5), async () => {
      const checker =
        code === "018"
          ? people("016").chair.as("clusterDeputy")
          : people("018").officer.as("clusterSecretary");
      await confirmFigures(key, await checker);
    });
  }
}
