import { at } from "@/lib/clock";
import { verifyRegistration } from "@/lib/registration/commands/check-registration";
import { sendRegistration } from "@/lib/registration/commands/save-registration";
import { anOpenPeriod, inTime } from "./reports";
import { scene } from "./scene";

/** A unit that registers in a year of three units, what its registration is named by, and its people. */
export async function aRegisteringUnit() {
  const stage = await anOpenPeriod();
  const { clusterYearId, dongAnh, peopleOf } = stage;
  return { stage, key: { clusterYearId, unitId: dongAnh }, unit: peopleOf(dongAnh) };
}

export type RegisteringUnit = Awaited<ReturnType<typeof aRegisteringUnit>>;

/** A model, as the unit would type it into a new row. */
export const aModel = {
  ...{ id: null, part: "model" as const, honorId: null, recipient: null },
  ...{ name: "Tổ tự quản số", detail: "10 tổ" },
};

/** Two targets and a model of it sent and confirmed. */
export const confirmRegistration = scene("a confirmed registration", makeConfirmed);

async function makeConfirmed({ stage, key, unit }: RegisteringUnit) {
  await at(inTime, () =>
    sendRegistration(unit.head, {
      ...{ ...key, intent: "submit", revision: 0, undertakings: [aModel] },
      cells: stage.cells({ quy_bien_dao: "2,3 tỷ", hoa_tang: "90/100" }),
    }),
  );
  await at(inTime, () => verifyRegistration(stage.secretary, { ...key, revision: 1 }));
}
