import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import {
  returnRegistration,
  verifyRegistration,
} from "@/lib/registration/commands/check-registration";
import { saveRegistration, sendRegistration } from "@/lib/registration/commands/save-registration";
import { listRegistrations } from "@/lib/registration/queries/list-registrations";
import { getRegistration } from "@/lib/registration/queries/registrations";
import { takeYear } from "@/tests/support/clusters";
import { aRegisteringUnit, type RegisteringUnit } from "@/tests/support/registrations";
import { inTime } from "@/tests/support/reports";

let { stage, key, unit } = {} as RegisteringUnit;

beforeEach(async () => {
  ({ stage, key, unit } = await aRegisteringUnit());
});

const typed = (
  targets: Record<string, string>,
  revision: number,
  intent: "save" | "submit" = "save",
) => ({
  ...key,
  intent,
  revision,
  cells: stage.cells(targets),
});

async function sent() {
  await at(inTime, () =>
    sendRegistration(unit.head, typed({ quy_bien_dao: "2,3 tỷ", hoa_tang: "90/100" }, 0)),
  );
  return { ...key, revision: 1 };
}

async function onRecord() {
  const entries = await db.auditEntry.findMany({
    where: { type: { startsWith: "registration." } },
    orderBy: { number: "asc" },
  });
  return entries.map(({ type }) => type);
}

test("the officer types, the head sends, the secretariat confirms", async () => {
  await at(inTime, () => saveRegistration(unit.officer, typed({ quy_bien_dao: "2,3 tỷ" }, 0)));
  await at(inTime, () => sendRegistration(unit.head, typed({ hoa_tang: "90/100" }, 1)));
  await at(inTime, () => verifyRegistration(stage.secretary, { ...key, revision: 2 }));
  expect(await onRecord()).toEqual(["registration.submitted", "registration.verified"]);
  const targets = await db.registeredTarget.findMany({
    select: { typed: true, whole: true, numerator: true },
    orderBy: { typed: "asc" },
  });
  expect(targets).toEqual([
    { typed: "2,3 tỷ", whole: 2_300_000_000n, numerator: null },
    { typed: "90/100", whole: null, numerator: 90n },
  ]);
});

test("an emptied cell withdraws its target, and a defined sum takes none", async () => {
  await at(inTime, () =>
    saveRegistration(unit.officer, typed({ quy_bien_dao: "2,3 tỷ", nha_ddk: "20" }, 0)),
  );
  expect(await db.registeredTarget.count()).toBe(1);
  await at(inTime, () => saveRegistration(unit.officer, typed({ quy_bien_dao: "" }, 1)));
  expect(await db.registeredTarget.count()).toBe(0);
});

test.each([
  [
    "by the officer",
    () => sendRegistration(unit.officer, typed({ hoa_tang: "90/100" }, 0)),
    "notAllowed",
  ],
  [
    "by another unit's head",
    () => sendRegistration(stage.peopleOf(stage.meLinh).head, typed({ hoa_tang: "90/100" }, 0)),
    "notAllowed",
  ],
  ["with nothing in it", () => sendRegistration(unit.head, typed({}, 0)), "registration.empty"],
  [
    "with a target that is no figure",
    () => sendRegistration(unit.head, typed({ hoa_tang: "chín mươi" }, 0)),
    "registration.unclear",
  ],
  [
    "from a stale tab",
    () => sendRegistration(unit.head, typed({ hoa_tang: "90/100" }, 5)),
    "registration.changedMeanwhile",
  ],
] as const)("a registration sent %s is refused and leaves nothing", async (_, send, code) => {
  await expect(at(inTime, send)).rejects.toThrow(code);
  expect(await onRecord()).toEqual([]);
  expect(await db.registration.count()).toBe(0);
});

test("of two heads sending at once, one sends", async () => {
  const send = () => sendRegistration(unit.head, typed({ hoa_tang: "90/100" }, 0));
  const outcomes = await at(inTime, () => Promise.allSettled([send(), send()]));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await onRecord()).toEqual(["registration.submitted"]);
});

test("a returned registration is opened again with its reason", async () => {
  const registration = await sent();
  await at(inTime, () =>
    returnRegistration(stage.secretary, {
      ...registration,
      reason: "Bổ sung chỉ tiêu nhà Đại đoàn kết.",
      lines: {},
    }),
  );
  const seen = await getRegistration(unit.officer, key);
  expect(seen).toMatchObject({
    status: "returned",
    returnReason: "Bổ sung chỉ tiêu nhà Đại đoàn kết.",
  });
  expect(seen?.viewer.registering).toBeNull();
});

test("nobody confirms their own unit's", async () => {
  const own = { clusterYearId: stage.clusterYearId, unitId: stage.socSon };
  await at(inTime, () =>
    sendRegistration(stage.peopleOf(stage.socSon).head, {
      ...typed({ hoa_tang: "80/100" }, 0),
      ...own,
    }),
  );
  await expect(verifyRegistration(stage.secretary, { ...own, revision: 1 })).rejects.toThrow(
    "registration.ownUnit",
  );
});

test("once the year runs, nothing more is registered", async () => {
  await takeYear(stage.office, key.clusterYearId, "running");
  await expect(saveRegistration(unit.officer, typed({ hoa_tang: "90/100" }, 0))).rejects.toThrow(
    "registration.windowOver",
  );
});

test("a member sees its own line alone, the secretariat all in the order of the decision", async () => {
  const own = await listRegistrations(unit.officer, stage.clusterYearId);
  expect(own?.units.map(({ unitId }) => unitId)).toEqual([stage.dongAnh]);
  const all = await listRegistrations(stage.secretary, stage.clusterYearId);
  expect(all?.units.map(({ unitId }) => unitId)).toEqual([
    stage.socSon,
    stage.meLinh,
    stage.dongAnh,
  ]);
  expect(await getRegistration(stage.peopleOf(stage.meLinh).head, key)).toBeNull();
});

test("sent anew, it shows what changed since it was returned, beside the reasons, also where nothing did", async () => {
  const ref = await sent();
  const [fund = "", cremations = "", houses = ""] = Object.keys(
    stage.cells({ quy_bien_dao: "", hoa_tang: "", nha_ddk_xay_moi: "" }),
  );
  const lines = { [fund]: "Thấp hơn năm trước.", [cremations]: "Ghi rõ căn cứ." };
  const resent = async () =>
    (await at(inTime, () => getRegistration(stage.secretary, key)))?.resent;
  expect(await resent()).toBeNull();
  await at(inTime, () =>
    returnRegistration(stage.secretary, { ...ref, reason: "Đề nghị xem lại.", lines }),
  );
  expect(await resent()).toBeNull();
  await at(new Date(inTime.getTime() + 1), () =>
    sendRegistration(unit.head, typed({ quy_bien_dao: "2,5 tỷ", nha_ddk_xay_moi: "12" }, 2)),
  );
  const found = await resent();
  expect(found?.reason).toBe("Đề nghị xem lại.");
  expect(found?.lines).toMatchObject([
    {
      lineId: fund,
      before: "2.300 triệu đồng",
      after: "2.500 triệu đồng",
      returned: "Thấp hơn năm trước.",
    },
    { lineId: cremations, before: "90/100", after: "90/100", returned: "Ghi rõ căn cứ." },
    { lineId: houses, name: "Nhà Đại đoàn kết xây mới", before: "", after: "12", returned: null },
  ]);
});
