import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { changeSetting } from "@/lib/setting/commands";
import { getHelpLine, getSetting, listSettings } from "@/lib/setting/queries";
import { changeSettingInput } from "@/lib/setting/schema";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aCommune } from "@/tests/support/units";

const phoneOfCity = { key: "supportPhone", value: "024 3825 1234", fromOn: "2026-01-01" } as const;

test("what the city sets holds for its communes, until a commune sets its own", async () => {
  const city = await aCity();
  const unitId = await aCommune(city, "Đông Anh");
  const officer = anActor("unitReporter", { unitId });
  expect(await getHelpLine(officer)).toBeNull();

  await changeSetting(city.administrator, phoneOfCity);
  expect(await getHelpLine(officer)).toEqual({ phone: "024 3825 1234", hours: "" });

  const ofCommune = anActor("systemAdmin", { unitId });
  await changeSetting(ofCommune, { ...phoneOfCity, value: "0912 345 678" });
  expect((await getHelpLine(officer))?.phone).toBe("0912 345 678");
  expect((await getHelpLine(city.administrator))?.phone).toBe("024 3825 1234");
});

test("a value counts from its day on, and the one before until then", async () => {
  const { administrator, cityId } = await aCity();
  await changeSetting(administrator, phoneOfCity);
  await changeSetting(administrator, { ...phoneOfCity, value: "1900 1234", fromOn: "2026-07-01" });
  expect(await getSetting([cityId], "supportPhone", "2026-06-30")).toBe("024 3825 1234");
  expect(await getSetting([cityId], "supportPhone", "2026-07-01")).toBe("1900 1234");
  expect(await getSetting([cityId], "supportHours", "2026-07-01")).toBeNull();

  const [phone] = await at(new Date("2026-06-30T00:00:00+07:00"), async () => {
    return (await listSettings(administrator)) ?? [];
  });
  expect(phone).toMatchObject({
    inForce: { value: "024 3825 1234", ownerName: "Ủy ban MTTQ Việt Nam thành phố Hà Nội" },
    own: [{ fromOn: "2026-07-01" }, { fromOn: "2026-01-01" }],
  });
});

test("someone who works for a cluster calls the office that owns it", async () => {
  const { administrator, cityId } = await aCity();
  await changeSetting(administrator, phoneOfCity);
  const cluster = await db.cluster.create({
    data: {
      ...{ ownerUnitId: cityId, level: "commune", label: "số 3", sortNumber: 3 },
      ...{ decision: "Quyết định số 15", searchText: "", fromOn: new Date("2025-07-01") },
    },
  });
  const secretary = anActor("clusterSecretary", { clusterId: cluster.id });
  expect((await getHelpLine(secretary))?.phone).toBe("024 3825 1234");
});

test("set twice for one day at once, one holds and both are on record", async () => {
  const { administrator, cityId } = await aCity();
  await Promise.all(
    ["024 1111 1111", "024 2222 2222"].map((value) =>
      changeSetting(administrator, { ...phoneOfCity, value }),
    ),
  );
  expect(await db.setting.count({ where: { ownerUnitId: cityId } })).toBe(1);
  expect((await recorded()).filter((type) => type === "setting.changed")).toHaveLength(2);
});

test("what stands already is not recorded again", async () => {
  const { administrator } = await aCity();
  await changeSetting(administrator, phoneOfCity);
  await changeSetting(administrator, { ...phoneOfCity, fromOn: "2026-02-01" });
  expect(await db.setting.count()).toBe(1);
  expect((await recorded()).filter((type) => type === "setting.changed")).toHaveLength(1);
});

test("nobody but an administrator sets anything, or sees the list", async () => {
  const { cityId } = await aCity();
  const before = await recorded();
  for (const actor of [anActor("cityLeader", { unitId: cityId }), anActor("systemAdmin")]) {
    await expect(changeSetting(actor, phoneOfCity)).rejects.toThrow("notAllowed");
    expect(await listSettings(actor)).toBeNull();
  }
  expect(await recorded()).toEqual(before);
});

test.each(["024 3825 1234", "0912345678", "1900 1234", "1800.599.920"])(
  "%s can be called",
  (value) => {
    expect(changeSettingInput.safeParse({ ...phoneOfCity, value }).success).toBe(true);
  },
);

test.each(["", "113a", "văn phòng", "12"])("“%s” cannot", (value) => {
  expect(changeSettingInput.safeParse({ ...phoneOfCity, value }).success).toBe(false);
});
