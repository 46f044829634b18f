import { at } from "@/lib/clock";
import { addDays, instantOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { verifyRegistration } from "@/lib/registration/commands/check-registration";
import { saveRegistration, sendRegistration } from "@/lib/registration/commands/save-registration";
import { cellsByCode, hoursAfter } from "./reports";
import type { Stage } from "./stage";
import { clusterThree } from "./units";

/** What the units of the demo undertake for 2024, in the order of the decision; illustrative. */
const targets: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  nha_ddk_xay_moi: ["12", "10", "20", "8", "15"],
  quy_bien_dao: ["1,2 tỷ", "1,7 tỷ", "1,3 tỷ", "1,4 tỷ", "2,3 tỷ"],
  hoa_tang: ["84/100", "91/100", "80/100", "89/100", "90/100"],
  hn_dbnd_xa: ["100/100", "100/100", "100/100", "100/100", "100/100"],
  hoa_giai: ["85/100", "88/100", "85/100", "86/100", "88/100"],
};

/** The same three rows for every unit, and the flag for the one that led; illustrative. */
async function undertakingsOf(code: string) {
  const honors = await db.honor.findMany({
    where: { toOn: null },
    select: { id: true, code: true },
  });
  const honor = (honorCode: string, recipient: string | null) => {
    const honorId = honors.find((each) => each.code === honorCode)?.id;
    if (!honorId) return [];
    return [{ ...blank, part: "honor" as const, honorId, recipient }];
  };
  return [
    ...honor("TTLDXS", null),
    ...(code === "016" ? honor("CO_MTTW", null) : []),
    { ...blank, part: "model" as const, name: "Khu dân cư tự quản", detail: "02 mô hình, quý III" },
    {
      ...{ ...blank, part: "work" as const, name: "Sân sinh hoạt cộng đồng" },
      detail: "01 công trình, chào mừng Ngày hội Đại đoàn kết",
    },
  ];
}

const blank = { id: null, honorId: null, recipient: null, name: "", detail: "" };

/** Three confirmed, one sent, one being written. */
export async function registerTargets({ unit, people }: Stage, clusterYearId: string) {
  for (const [index, { code }] of clusterThree.entries()) {
    const typed = Object.fromEntries(
      Object.entries(targets).map(([slug, units]) => [slug, units[index] ?? ""]),
    );
    const key = { clusterYearId, unitId: unit(code) };
    const when = instantOf(addDays("2024-02-01", index), "14:20");
    const cells = await cellsByCode(typed);
    const undertakings = await undertakingsOf(code);
    await at(when, async () =>
      saveRegistration(await people(code).officer.as("unitReporter"), {
        ...key,
        intent: "save",
        revision: 0,
        cells,
        undertakings,
      }),
    );
    if (code === "018") continue;
    await at(hoursAfter(when, 1), async () =>
      sendRegistration(await people(code).chair.as("unitLeader"), {
        ...key,
        intent: "submit",
        revision: await revisionOf(key),
        cells: {},
      }),
    );
    if (code === "017") continue;
    await at(hoursAfter(when, 20), async () => {
      const checker =
        code === "050"
          ? people("017").chair.as("clusterDeputy")
          : people("050").officer.as("clusterSecretary");
      await verifyRegistration(await checker, { ...key, revision: await revisionOf(key) });
    });
  }
}

async function revisionOf(key: { clusterYearId: string; unitId: string }) {
  const { revision } = await db.registration.findUniqueOrThrow({
    where: { clusterYearId_unitId: key },
    select: { revision: true },
  });
  return revision;
}
