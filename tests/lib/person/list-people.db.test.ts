import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { endAssignment } from "@/lib/person/commands/end-assignment";
import { getPerson } from "@/lib/person/queries/get-person";
import { listPeople } from "@/lib/person/queries/list-people";
import { listPeopleInPost } from "@/lib/person/queries/list-people-in-post";
import { listPlaceOptions } from "@/lib/person/queries/list-place-options";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import { anActor } from "@/tests/support/actors";
import { aPerson } from "@/tests/support/people";
import { aCity, aCommune, aDistrict } from "@/tests/support/units";

const everyone = { search: "", unitId: null, page: 1 };

async function aCityOfPeople() {
  const city = await aCity();
  const [dongAnh, thuLam] = [await aCommune(city, "Đông Anh"), await aCommune(city, "Thư Lâm")];
  const { administrator } = city;
  const chair = await aPerson(administrator, "Vũ Thị Đào", {
    ...{ unitId: dongAnh, role: "unitLeader", post: "Chủ tịch", phone: "+84912345678" },
  });
  const officer = await aPerson(administrator, "Nguyễn Văn Dũng", { unitId: dongAnh });
  const other = await aPerson(administrator, "Lê Văn Bình", { unitId: thuLam });
  return { ...city, dongAnh, thuLam, chair, officer, other };
}

const namesOf = async (...asked: Parameters<typeof listPeople>) =>
  (await listPeople(...asked))?.people.map(({ fullName }) => fullName);

test("people stand by given name, D before Đ", async () => {
  const { administrator } = await aCityOfPeople();
  expect(await namesOf(administrator, everyone)).toEqual([
    "Lê Văn Bình",
    "Nguyễn Văn Dũng",
    "Vũ Thị Đào",
  ]);
});

test.each(["vu thi dao", "VŨ THỊ ĐÀO", "0912345678", "vuthidao"])(
  "“%s” finds her",
  async (search) => {
    const { administrator } = await aCityOfPeople();
    expect(await namesOf(administrator, { ...everyone, search })).toEqual(["Vũ Thị Đào"]);
  },
);

test("by unit, with what each holds there today", async () => {
  const { administrator, thuLam } = await aCityOfPeople();
  const found = await listPeople(administrator, { ...everyone, unitId: thuLam });
  expect(found?.total).toBe(1);
  expect(found?.people[0]?.assignments).toMatchObject([
    { role: "unitReporter", placeName: "Ủy ban MTTQ Việt Nam xã Thư Lâm" },
  ]);
});

test("a commune's administrator lists the commune's people, others none at all", async () => {
  const { dongAnh, cityId } = await aCityOfPeople();
  const ofCommune = anActor("systemAdmin", { unitId: dongAnh });
  expect(await namesOf(ofCommune, everyone)).toEqual(["Nguyễn Văn Dũng", "Vũ Thị Đào"]);
  for (const actor of [anActor("cityLeader", { unitId: cityId }), anActor("systemAdmin")]) {
    expect(await listPeople(actor, everyone)).toBeNull();
    expect(await listPlaceOptions(actor)).toEqual({ units: [], clusters: [] });
  }
});

test("whose unit has ended stays in the list of the office above it", async () => {
  const city = await aCityOfPeople();
  const districtId = await aDistrict(city, "Côn Đảo");
  const ofDistrict = anActor("systemAdmin", { unitId: districtId });
  const { personId } = await aPerson(ofDistrict, "Phạm Hải", { unitId: districtId });
  await recordSuccession(city.administrator, {
    kind: "abolition",
    effectiveOn: "2026-01-01",
    legalBasis: "Nghị quyết",
    parts: [{ predecessorId: districtId, successorId: null, share: null }],
  });
  expect(await namesOf(city.administrator, { ...everyone, search: "pham hai" })).toEqual([
    "Phạm Hải",
  ]);
  expect(await getPerson(city.administrator, personId)).toMatchObject({ viewerMayKeep: true });
});

test("a person is shown to themselves and to those above, each with what they may do", async () => {
  const { administrator, dongAnh, thuLam, officer } = await aCityOfPeople();
  const { personId } = officer;
  const self = { ...anActor("unitReporter", { unitId: dongAnh }), personId };
  expect(await getPerson(administrator, personId)).toMatchObject({
    office: "Ủy ban MTTQ Việt Nam thành phố Hà Nội",
    viewerMayKeep: true,
    viewerIsHolder: false,
    assignments: [{ standing: "runs", viewerMayEnd: true }],
  });
  expect(await getPerson(self, personId)).toMatchObject({
    viewerMayKeep: false,
    viewerIsHolder: true,
    assignments: [{ viewerMayEnd: false }],
  });
  expect(await getPerson(anActor("systemAdmin", { unitId: thuLam }), personId)).toBeNull();
  expect(await getPerson(anActor("unitLeader", { unitId: dongAnh }), personId)).toBeNull();
  expect(await getPerson(administrator, "none")).toBeNull();
});

test("who was in post on a day is read as of that day, leaders first", async () => {
  const { administrator, dongAnh, thuLam, officer } = await aCityOfPeople();
  const view = await getPerson(administrator, officer.personId);
  const assignmentId = view?.assignments[0]?.id ?? "";
  await endAssignment(administrator, { assignmentId, toOn: "2026-03-31" });

  const inPost = async (on: "2026-03-31" | "2026-04-01") =>
    (await listPeopleInPost(administrator, dongAnh, on))?.map(({ person }) => person.fullName);
  expect(await inPost("2026-03-31")).toEqual(["Vũ Thị Đào", "Nguyễn Văn Dũng"]);
  expect(await inPost("2026-04-01")).toEqual(["Vũ Thị Đào"]);
  const neighbour = anActor("unitLeader", { unitId: thuLam });
  expect(await listPeopleInPost(neighbour, dongAnh, null)).toBeNull();
});

test("before the first day of their assignments people work nowhere yet, and still belong to their office", async () => {
  const { administrator, officer } = await aCityOfPeople();
  await at(new Date("2025-06-01T00:00:00Z"), async () => {
    expect(await getPerson(administrator, officer.personId)).toMatchObject({
      assignments: [{ standing: "later" }],
      viewerMayKeep: true,
    });
  });
});
