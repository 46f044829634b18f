import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addPerson } from "@/lib/person/commands/add-person";
import { changeOwnContact, changePerson } from "@/lib/person/commands/change-person";
import { addPersonInput } from "@/lib/person/schema";
import { holderOf } from "@/tests/support/accounts";
import { anActor } from "@/tests/support/actors";
import { recorded } from "@/tests/support/audit";
import { aPerson } from "@/tests/support/people";
import { aCity, aCommune } from "@/tests/support/units";

async function aCityWithACommune() {
  const city = await aCity();
  return { ...city, unitId: await aCommune(city, "Đông Anh") };
}

test("a person is added with a user name of their own and a first assignment, and no password", async () => {
  const { administrator, cityId, unitId } = await aCityWithACommune();
  const { personId, userName } = await addPerson(
    administrator,
    addPersonInput.parse({
      fullName: " Nguyễn  Văn Ấn ",
      phone: "0912 345 678",
      email: "An@Example.vn",
      role: "unitReporter",
      place: `unit.${unitId}`,
      post: "Ủy viên Thường trực",
      fromOn: "01/07/2025",
    }),
  );
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { credential: true, assignments: true },
  });
  expect(userName).toBe("nguyenvanan");
  expect(person).toMatchObject({
    ownerUnitId: cityId,
    fullName: "Nguyễn Văn Ấn",
    phone: "+84912345678",
    email: "an@example.vn",
    searchText: "nguyen van an ; nguyenvanan ; 0912345678 ; an@example.vn",
    credential: { passwordHash: null, mustChange: true },
    assignments: [{ role: "unitReporter", unitId, clusterId: null, toOn: null }],
  });
  expect((await recorded()).slice(-2)).toEqual(["person.added", "assignment.begun"]);
});

test("two of one name at once get two user names", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  const added = await Promise.all(
    [1, 2, 3].map(() => aPerson(administrator, "Trần Thị Bình", { unitId })),
  );
  expect(added.map(({ userName }) => userName).sort()).toEqual([
    "tranthibinh",
    "tranthibinh2",
    "tranthibinh3",
  ]);
});

test("two with one telephone number at once: one is added, the other told why not", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  const outcomes = await Promise.allSettled(
    ["Trần An", "Lê Bình"].map((name) =>
      aPerson(administrator, name, { unitId, phone: "+84912345678" }),
    ),
  );
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "person.phoneTaken", facts: { phone: "0912345678" } },
  });
  expect(await db.person.count()).toBe(1);
});

test("what is refused adds nobody and records nothing", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  await aPerson(administrator, "Trần An", { unitId, email: "an@example.vn" });
  const before = await recorded();
  const refused: [Parameters<typeof aPerson>[2], string][] = [
    [{ unitId, email: "an@example.vn" }, "person.emailTaken"],
    [{ unitId, fromOn: "2025-06-30" }, "assignment.placeNotThere"],
    [{ unitId, role: "clusterSecretary" }, "assignment.roleNotForPlace"],
    [{ unitId: crypto.randomUUID() }, "notFound"],
  ];
  for (const [at, refusal] of refused) {
    await expect(aPerson(administrator, "Lê Bình", at)).rejects.toThrow(refusal);
  }
  expect(await db.person.count()).toBe(1);
  expect(await recorded()).toEqual(before);
});

test("only an administrator above the unit adds people there", async () => {
  const city = await aCityWithACommune();
  const { unitId, cityId } = city;
  const others = [
    anActor("unitLeader", { unitId }),
    anActor("cityLeader", { unitId: cityId }),
    anActor("systemAdmin", { unitId: await aCommune(city, "Thư Lâm") }),
  ];
  for (const actor of others) {
    await expect(aPerson(actor, "Lê Bình", { unitId })).rejects.toThrow("notAllowed");
  }
  const ofCommune = anActor("systemAdmin", { unitId });
  await expect(
    aPerson(ofCommune, "Lê Bình", { unitId: cityId, fromOn: "2025-07-01", role: "systemAdmin" }),
  ).rejects.toThrow("notAllowed");
  await aPerson(ofCommune, "Lê Bình", { unitId });
});

test("a name is mended, and what was not changed is not recorded", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  const { personId } = await aPerson(administrator, "Trần An", { unitId });
  const contact = { phone: null, email: null };
  await changePerson(administrator, { personId, fullName: "Trần Văn An", ...contact });
  await changePerson(administrator, { personId, fullName: "Trần Văn An", ...contact });

  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({
    fullName: "Trần Văn An",
    userName: "tranan",
    searchText: "tran van an ; tranan ; ;",
  });
  expect((await recorded()).filter((type) => type === "person.changed")).toHaveLength(1);
});

test("everyone changes their own telephone number, and nobody takes another's", async () => {
  const { administrator, unitId } = await aCityWithACommune();
  const { personId } = await aPerson(administrator, "Trần An", { unitId });
  await aPerson(administrator, "Lê Bình", { unitId, phone: "+84987654321" });
  const self = { ...anActor("viewer", { unitId }), personId };
  const holder = holderOf({ id: personId, fullName: "Trần An", userName: "tranan" }, randomUUID());

  await changeOwnContact(holder, { phone: "+84912345678", email: null });
  await expect(changeOwnContact(holder, { phone: "+84987654321", email: null })).rejects.toThrow(
    "person.phoneTaken",
  );
  const asAdministrator = { ...administrator, personId };
  await expect(
    changePerson(asAdministrator, { personId, fullName: "Khác", phone: null, email: "a@x.vn" }),
  ).rejects.toThrow("notAllowed");
  await expect(
    changePerson(self, { personId, fullName: "Khác", phone: null, email: null }),
  ).rejects.toThrow("notAllowed");
  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({
    fullName: "Trần An",
    phone: "+84912345678",
  });
});
