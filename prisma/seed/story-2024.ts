import { at } from "@/lib/clock";
import { instantOf } from "@/lib/dates";
import { planEvent } from "@/lib/event/commands/plan-event";
import { recordAttendance } from "@/lib/event/commands/record-attendance";
import { addPaper } from "@/lib/report/commands/add-paper";
import { makeForm, openPeriod } from "@/lib/report/commands/open-period";
import { noteActivities } from "./activities";
import { collectFromAreas } from "./areas";
import { signCovenantOf2024 } from "./covenant";
import { askForEvidence, showLine, showWhatWasDone, writeHighlights } from "./evidence";
import { keepForms } from "./own-forms";
import { supervisor } from "./people";
import { registerTargets } from "./registrations";
import {
  cellsByCode,
  confirmFigures,
  enterFor,
  hoursAfter,
  presentFigures,
  sendFigures,
  typeFigures,
} from "./reports";
import type { Stage } from "./stage";
import { issueRegulationOf2024, keepTemplateOf2024 } from "./texts";
import { clusterThree } from "./units";
import { adoptThePlan, prepareHonors } from "./votes";
import { advance, beginYear } from "./years";

const conference = instantOf("2024-02-29", "08:30");

/** The year that runs: registered, a first month half reported, and the covenant being signed when the demo begins. */
export async function tell2024(stage: Stage) {
  const { office, clusterId, unit } = stage;
  const clusterYearId = await at(instantOf("2023-11-10", "08:00"), () =>
    beginYear(office, {
      ...{ clusterId, year: 2024, from: "2023-11-10", to: "2024-12-31", way: "acclamation" },
      ...{
        lead: unit("050"),
        deputy: unit("017"),
        document: "Hội nghị tổng kết năm 2023 (minh họa)",
      },
    }),
  );
  await advance(office, clusterYearId, [["registering", "2024-01-10"]]);
  await registerTargets(stage, clusterYearId);
  await askForEvidence(office, newHouse);
  const areaReporter = await reportFebruary(stage);
  await noteActivities(stage.people("016").officer);
  await showWhatWasDone(stage.people("016").officer);
  await keepForms(stage.people("016").officer);
  const eventId = await at(instantOf("2024-02-15", "08:00"), () =>
    planConference(stage, clusterYearId),
  );
  await at(conference, () => callTheRoll(stage, eventId));
  await adoptThePlan(stage, eventId);
  await keepTemplateOf2024(stage);
  await issueRegulationOf2024(stage, { clusterYearId, eventId });
  await signCovenantOf2024(stage, { clusterYearId, eventId });
  await prepareHonors(stage, clusterYearId);
  return { areaReporter };
}

function planConference({ office }: Stage, clusterYearId: string) {
  return planEvent(office, {
    clusterYearId,
    kind: "signingConference",
    title: "Hội nghị triển khai kế hoạch và ký Giao ước thi đua năm 2024",
    place: "Huyện Thanh Trì",
    startsAt: conference,
    endsAt: null,
    tentative: false,
    presiders: [supervisor],
  });
}

async function callTheRoll({ people, unit }: Stage, eventId: string) {
  const secretary = await people("050").officer.as("clusterSecretary");
  const present = [];
  for (const { code } of clusterThree) {
    const representative =
      code === "018"
        ? await people(code).vice.as("unitLeader")
        : await people(code).chair.as("unitLeader");
    present.push({
      unitId: unit(code),
      representativeName: representative.name,
      representativePost: representative.capacity.post,
    });
  }
  await recordAttendance(secretary, { eventId, present });
}

/** The line that asks for pictures. */
const newHouse = "nha_ddk_xay_moi";

const february: Readonly<Record<string, string>> = {
  tuyen_truyen_hoi_nghi: "14",
  hoa_tang: "52/61",
  [newHouse]: "1",
  quy_vi_nguoi_ngheo: "320",
  qua_chinh_sach: "412",
  giam_sat_chu_tri: "6",
  tiep_cong_dan: "9",
  hoa_giai: "11/13",
};

/** The month's form on its way: sent and confirmed, sent, with the head, being typed, not begun. */
async function reportFebruary({ office, cityId, unit, people }: Stage) {
  const periodId = await at(instantOf("2024-02-20", "08:00"), async () => {
    const formId = await makeForm(office, {
      ...{ ownerUnitId: cityId, name: "Báo cáo tháng", rhythm: "month", fromOn: "2024-01-01" },
      indicatorCodes: Object.keys(february),
    });
    return openPeriod(office, {
      ...{
        formId,
        year: 2024,
        label: "tháng 2/2024",
        fromOn: "2024-01-15",
        toOn: "2024-02-14",
        graceDays: 3,
        lockDays: 10,
      },
      ...{ opensAt: instantOf("2024-02-20", "08:00"), dueAt: instantOf("2024-03-05", "17:00") },
    });
  });
  const cells = await cellsByCode(february);
  const key = (code: string) => ({ periodId, unitId: unit(code) });
  const areaReporter = await collectFromAreas(office, people("016").officer, key("016"));
  const firstDay = instantOf("2024-02-22", "09:05");
  const picture = { code: newHouse, name: "ban-giao-nha.jpg", when: hoursAfter(firstDay, -1) };
  for (const code of ["250", "050", "017"])
    await showLine(key(code), people(code).officer, picture);
  await sendFigures(key("250"), people("250"), cells, firstDay);
  await sendFigures(key("050"), people("050"), cells, hoursAfter(firstDay, 24));
  await at(hoursAfter(firstDay, 30), async () =>
    confirmFigures(key("050"), await people("017").chair.as("clusterDeputy")),
  );
  await presentFigures(key("017"), people("017").officer, cells, hoursAfter(firstDay, 48));
  const begun = Object.fromEntries(Object.entries(cells).slice(0, 5));
  await typeFigures(key("016"), people("016").officer, begun, hoursAfter(firstDay, 50));
  await writeHighlights(key("016"), people("016").officer, hoursAfter(firstDay, 51));
  await enterFor(
    key("016"),
    { secretary: people("050").officer, officer: people("016").officer },
    await cellsByCode({ giam_sat_chu_tri: "7" }),
    hoursAfter(firstDay, 52),
  );
  await at(hoursAfter(firstDay, 54), async () =>
    addPaper(await people("050").officer.as("unitReporter"), {
      ...{ ...key("050"), number: "11/BC-MTTQ-BTT", signedOn: "2024-02-24", scan: undefined },
    }),
  );
  return areaReporter;
}
