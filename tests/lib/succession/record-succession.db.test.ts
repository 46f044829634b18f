import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { getLineage } from "@/lib/succession/queries/get-lineage";
import type { SuccessionPart } from "@/lib/succession/rules";
import type { RecordSuccessionInput } from "@/lib/succession/schema";
import { getUnit } from "@/lib/unit/queries/get-unit";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aCity, aCommune, aDistrict, aUnit } from "@/tests/support/units";

const basis = "Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025";
const whole = { numerator: 1, denominator: 1 };

function becoming(
  kind: RecordSuccessionInput["kind"],
  parts: SuccessionPart[],
  effectiveOn: RecordSuccessionInput["effectiveOn"] = "2025-07-01",
): RecordSuccessionInput {
  return { kind, effectiveOn, legalBasis: basis, parts };
}
const part = (
  predecessorId: string,
  successorId: string | null,
  share: SuccessionPart["share"] = null,
): SuccessionPart => ({ predecessorId, successorId, share });

async function aDistrictOfFiveCommunes() {
  const city = await aCity();
  const districtId = await aDistrict(city, "Đông Anh");
  const names = ["Thư Lâm", "Đông Anh", "Phúc Thịnh", "Thiên Lộc", "Vĩnh Thanh"];
  const communeIds: string[] = [];
  for (const name of names) communeIds.push(await aCommune(city, name));
  return { ...city, districtId, communeIds };
}

test("a district ends on 30/6/2025, and five communes go on with it", async () => {
  const { administrator, districtId, communeIds } = await aDistrictOfFiveCommunes();
  const parts = communeIds.map((id) => part(districtId, id));
  await recordSuccession(administrator, becoming("split", parts));

  const lastDay = await getUnit(administrator, districtId, "2025-06-30");
  expect(lastDay).toMatchObject({ toOn: "2025-06-30", standing: "inForce", name: "Đông Anh" });
  const dayAfter = await getUnit(administrator, districtId, "2025-07-01");
  expect(dayAfter).toMatchObject({ standing: "ended", day: "2025-06-30", viewerMayKeep: true });
  expect(dayAfter?.above.map(({ name }) => name)).toEqual(["Hà Nội"]);

  const { arrows } = await getLineage(administrator, districtId);
  expect(arrows.map(({ successorId }) => successorId).sort()).toEqual(communeIds.toSorted());
  expect(arrows[0]).toMatchObject({ effectiveOn: "2025-07-01", share: null, legalBasis: basis });
  expect(await recorded()).toEqual(expect.arrayContaining(["succession.recorded", "unit.ended"]));
});

test("its people's assignments end with it, those who stand in for them too", async () => {
  const { administrator, districtId, communeIds } = await aDistrictOfFiveCommunes();
  const person = await db.person.create({
    data: { ownerUnitId: districtId, fullName: "Trần Thị Bình", userName: "binh", searchText: "" },
  });
  const atDistrict = {
    personId: person.id,
    unitId: districtId,
    role: "unitLeader",
    post: "Chủ tịch",
  } as const;
  const running = await db.assignment.create({
    data: { ...atDistrict, fromOn: new Date("2020-01-01") },
  });
  await db.assignment.createMany({
    data: [
      {
        ...atDistrict,
        role: "viewer",
        fromOn: new Date("2019-01-01"),
        toOn: new Date("2019-12-31"),
      },
      { ...atDistrict, role: "viewer", fromOn: new Date("2025-08-01") },
      {
        ...atDistrict,
        unitId: communeIds[0] ?? "",
        fromOn: new Date("2025-06-01"),
        toOn: new Date("2025-07-31"),
        standsInForId: running.id,
      },
    ],
  });
  await recordSuccession(
    administrator,
    becoming(
      "split",
      communeIds.map((id) => part(districtId, id)),
    ),
  );
  const assignments = await db.assignment.findMany({ orderBy: { fromOn: "asc" } });
  expect(assignments.map(({ toOn }) => toOn?.toISOString().slice(0, 10))).toEqual([
    "2019-12-31",
    "2025-06-30",
    "2025-06-30",
    "2025-08-01",
  ]);
  expect((await recorded()).filter((type) => type === "assignment.ended")).toHaveLength(3);
});

test("two communes merge in the middle of the year; the city does not change", async () => {
  const city = await aCity();
  const { administrator, cityId } = city;
  const [a, b] = [await aDistrict(city, "Hà Đông"), await aDistrict(city, "Thanh Oai")];
  const merged = await aUnit(administrator, "Phú Lương", {
    kind: "town",
    parentId: cityId,
    fromOn: "2024-06-15",
  });
  await recordSuccession(
    administrator,
    becoming("merge", [part(a, merged, whole), part(b, merged)], "2024-06-15"),
  );
  const below = async (on: "2024-06-14" | "2024-06-15") =>
    (await getUnit(administrator, cityId, on))?.below.map(({ name }) => name);
  expect(await below("2024-06-14")).toEqual(["Hà Đông", "Thanh Oai"]);
  expect(await below("2024-06-15")).toEqual(["Phú Lương"]);
});

test("one unit splits in three, in known shares", async () => {
  const city = await aCity();
  const old = await aDistrict(city, "Từ Liêm");
  const third = { numerator: 1, denominator: 3 };
  const three = [
    await aCommune(city, "Một"),
    await aCommune(city, "Hai"),
    await aCommune(city, "Ba"),
  ];
  await recordSuccession(
    city.administrator,
    becoming(
      "split",
      three.map((id) => part(old, id, third)),
    ),
  );
  const { arrows } = await getLineage(city.administrator, old);
  expect(arrows.map(({ share }) => share)).toEqual([third, third, third]);
});

test("a transferred part leaves its unit standing", async () => {
  const city = await aCity();
  const [from, to] = [await aDistrict(city, "Đa Kao"), await aDistrict(city, "Sài Gòn")];
  await recordSuccession(city.administrator, becoming("partialTransfer", [part(from, to)]));
  expect((await getUnit(city.administrator, from, "2026-01-01"))?.standing).toBe("inForce");
});

test("a part of an ended unit goes to a second successor on the same day", async () => {
  const city = await aCity();
  const { administrator } = city;
  const [benNghe, daKao] = [await aDistrict(city, "Bến Nghé"), await aDistrict(city, "Đa Kao")];
  const [saiGon, tanDinh] = [await aCommune(city, "Sài Gòn"), await aCommune(city, "Tân Định")];
  await recordSuccession(
    administrator,
    becoming("merge", [part(benNghe, saiGon, whole), part(daKao, saiGon)]),
  );
  await recordSuccession(administrator, becoming("partialTransfer", [part(daKao, tanDinh)]));

  const line = await getLineage(administrator, daKao);
  expect(line.units.map(({ name }) => name).sort()).toEqual(["Sài Gòn", "Tân Định", "Đa Kao"]);
});

test("a unit that takes in another goes on, and its line reaches back through it", async () => {
  const city = await aCity();
  const { administrator } = city;
  const [haTay, haDong] = [await aDistrict(city, "Hoài Đức"), await aDistrict(city, "Hà Đông")];
  const late = await aCommune(city, "Dương Nội");
  await recordSuccession(administrator, becoming("merge", [part(haTay, haDong)], "2008-08-01"));
  await recordSuccession(administrator, becoming("rename", [part(haDong, late, whole)]));

  const names = async (id: string) =>
    (await getLineage(administrator, id)).units.map(({ name }) => name).sort();
  expect(await names(late)).toEqual(["Dương Nội", "Hoài Đức", "Hà Đông"].sort());
  expect(await names(haTay)).toEqual(["Dương Nội", "Hoài Đức", "Hà Đông"].sort());
});

test("an abolished unit ends without a successor", async () => {
  const city = await aCity();
  const old = await aDistrict(city, "Côn Đảo");
  await recordSuccession(city.administrator, becoming("abolition", [part(old, null)]));
  const { arrows } = await getLineage(city.administrator, old);
  expect(arrows).toMatchObject([{ kind: "abolition", successorId: null }]);
});

test("the same reorganisation sent twice at once stands once", async () => {
  const { administrator, districtId, communeIds } = await aDistrictOfFiveCommunes();
  const input = becoming(
    "split",
    communeIds.map((id) => part(districtId, id)),
  );
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => recordSuccession(administrator, input)),
  );
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "succession.arrowTwice" },
  });
  expect(await db.succession.count()).toBe(1);
});

test("what is refused leaves nothing and records nothing", async () => {
  const { administrator, cityId, districtId, communeIds } = await aDistrictOfFiveCommunes();
  const [first = "", second = ""] = communeIds;
  await aUnit(administrator, "Tiên Dương", { kind: "commune", parentId: districtId });
  const before = await recorded();
  const refusals: [RecordSuccessionInput, string][] = [
    [becoming("split", [part(districtId, first), part(districtId, second)]), "unit.hasChildren"],
    [becoming("merge", [part(first, second)]), "succession.predecessorNotThere"],
    [becoming("rename", [part(districtId, first)], "2025-06-30"), "succession.successorNotThere"],
    [becoming("merge", [part(districtId, first)]), "succession.mergeShape"],
    [becoming("abolition", [part(cityId, null)]), "unit.ownOffice"],
    [becoming("abolition", [part(crypto.randomUUID(), null)]), "notFound"],
  ];
  for (const [input, refusal] of refusals) {
    await expect(recordSuccession(administrator, input)).rejects.toThrow(refusal);
  }
  expect(await db.succession.count()).toBe(0);
  expect(await db.unit.count({ where: { toOn: { not: null } } })).toBe(0);
  expect(await recorded()).toEqual(before);
});

test("only an office above all of them records it", async () => {
  const { districtId, communeIds } = await aDistrictOfFiveCommunes();
  const [first = "", second = ""] = communeIds;
  const split = becoming("split", [part(districtId, first), part(districtId, second)]);
  for (const unitId of [districtId, first]) {
    const actor = anActor("systemAdmin", { unitId });
    await expect(recordSuccession(actor, split)).rejects.toThrow("notAllowed");
  }
});

test("what is recorded is never changed or taken away, not by the application itself", async () => {
  const { administrator, districtId, communeIds } = await aDistrictOfFiveCommunes();
  await recordSuccession(
    administrator,
    becoming(
      "split",
      communeIds.map((id) => part(districtId, id)),
    ),
  );
  await expect(db.succession.updateMany({ data: { legalBasis: "" } })).rejects.toThrow(
    "permission denied",
  );
  await expect(db.successionPart.deleteMany()).rejects.toThrow("permission denied");
  await expect(db.unit.deleteMany()).rejects.toThrow("permission denied");
});
