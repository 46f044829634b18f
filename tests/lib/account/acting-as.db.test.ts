import { expect, test } from "vitest";
import { chooseCapacity } from "@/lib/account/commands/choose-capacity";
import { arrangeStandIn, endStandIn } from "@/lib/account/commands/stand-in";
import { listPossibleStandIns, listStandIns } from "@/lib/account/queries/stand-ins";
import { findSession } from "@/lib/auth/find-session";
import { capacitiesOf } from "@/lib/auth/rules";
import { at, now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { actingFirst, aPerson, aPlace, assign, signedIn } from "@/tests/support/accounts";
import { recorded } from "@/tests/support/audit";

const noon = new Date("2024-03-01T12:00:00+07:00");
const on = (day: string) => new Date(`${day}T12:00:00+07:00`);

/** A chair who goes away, and a deputy of the same unit. */
async function aUnitWithTwo() {
  const unitId = await aPlace("Đông Anh");
  const chair = await aPerson(unitId, { fullName: "Trần Văn Tú" });
  const deputy = await aPerson(unitId, { fullName: "Lê Thị Cúc" });
  await assign(chair.id, { role: "unitLeader", unitId, post: "Chủ tịch" });
  await assign(deputy.id, { role: "unitReporter", unitId, post: "Phó Chủ tịch" });
  return { unitId, chair, deputy };
}

async function titlesOf(person: Parameters<typeof signedIn>[0], moment: Date) {
  return at(moment, async () => {
    const { sessionId } = await signedIn(person);
    return capacitiesOf((await findSession(sessionId, now()))?.assignments ?? []).map(
      ({ title }) => title,
    );
  });
}

const own = "Cán bộ phụ trách, Ủy ban MTTQ Việt Nam thành phố Đông Anh";
const instead = "Chủ tịch Ủy ban MTTQ Việt Nam thành phố Đông Anh (thay đồng chí Trần Văn Tú)";

test("an assignment gives its capacity from its first to its last day, and not the day after", async () => {
  const unitId = await aPlace("Đông Anh");
  const person = await aPerson(unitId);
  const days = { fromOn: "2024-03-01", toOn: "2024-03-31" } as const;
  await assign(person.id, { role: "unitReporter", unitId, ...days });
  expect(await titlesOf(person, on("2024-02-29"))).toEqual([]);
  expect(await titlesOf(person, on("2024-03-01"))).toEqual([own]);
  expect(await titlesOf(person, on("2024-03-31"))).toEqual([own]);
  expect(await titlesOf(person, on("2024-04-01"))).toEqual([]);
});

test("a session changes over to a capacity one holds, and to no other", async () => {
  const { unitId, chair, deputy } = await aUnitWithTwo();
  await assign(chair.id, { role: "viewer", unitId });
  const actor = await actingFirst(chair);
  const other = actor.capacities.find(({ key }) => key !== actor.capacity.key)?.key ?? "";
  await chooseCapacity(actor, { capacity: other });
  expect((await findSession(actor.sessionId, now()))?.actingAs).toBe(other);

  const someoneElses = (await actingFirst(deputy)).capacity.key;
  await expect(chooseCapacity(actor, { capacity: someoneElses })).rejects.toThrow(
    "auth.capacityEnded",
  );
});

test("whoever stands in acts for the absent colleague from the first to the last day", () =>
  at(noon, async () => {
    const { chair, deputy } = await aUnitWithTwo();
    const actor = await actingFirst(chair);
    expect(await listPossibleStandIns(actor)).toEqual([{ id: deputy.id, fullName: "Lê Thị Cúc" }]);
    const days = { fromOn: "2024-03-04", toOn: "2024-03-08" } as const;
    await arrangeStandIn(actor, { personId: deputy.id, ...days });

    expect(await titlesOf(deputy, on("2024-03-03"))).toEqual([own]);
    expect(await titlesOf(deputy, on("2024-03-04"))).toEqual([instead, own]);
    expect(await titlesOf(deputy, on("2024-03-08"))).toEqual([instead, own]);
    expect(await titlesOf(deputy, on("2024-03-09"))).toEqual([own]);
    expect(await recorded()).toEqual(["assignment.begun"]);
  }));

test("the absent colleague ends it at once, also before it has begun", () =>
  at(noon, async () => {
    const { chair, deputy } = await aUnitWithTwo();
    const actor = await actingFirst(chair);
    for (const fromOn of ["2024-03-01", "2024-04-01"] as const) {
      const wish = { personId: deputy.id, fromOn, toOn: "2024-04-30" } as const;
      const assignmentId = await arrangeStandIn(actor, wish);
      expect(await listStandIns(actor)).toHaveLength(1);
      await endStandIn(actor, { assignmentId });
      expect(await listStandIns(actor)).toEqual([]);
      expect(await titlesOf(deputy, on(fromOn))).toEqual([own]);
      await expect(endStandIn(actor, { assignmentId })).rejects.toThrow("standIn.over");
    }
  }));

test("standing in is not passed on, and ends with the assignment it stands for", () =>
  at(noon, async () => {
    const { unitId, chair, deputy } = await aUnitWithTwo();
    const third = await aPerson(unitId);
    await assign(third.id, { role: "viewer", unitId });
    const actor = await actingFirst(chair);
    const days = { fromOn: "2024-03-01", toOn: "2024-03-08" } as const;
    await arrangeStandIn(actor, { personId: deputy.id, ...days });

    const standIn = await actingFirst(deputy);
    expect(standIn.capacity.title).toBe(instead);
    expect(await listPossibleStandIns(standIn)).toEqual([]);
    await expect(arrangeStandIn(standIn, { personId: third.id, ...days })).rejects.toThrow(
      "standIn.passedOn",
    );
    await db.assignment.update({
      where: { id: actor.capacity.assignmentId },
      data: { endedAt: noon },
    });
    expect(await titlesOf(deputy, noon)).toEqual([own]);
  }));

test("only one's own absence is arranged and ended", () =>
  at(noon, async () => {
    const { chair, deputy } = await aUnitWithTwo();
    const [absent, other] = [await actingFirst(chair), await actingFirst(deputy)];
    const days = { fromOn: "2024-03-01", toOn: "2024-03-08" } as const;
    const assignmentId = await arrangeStandIn(absent, { personId: deputy.id, ...days });
    const before = await recorded();
    await expect(endStandIn(other, { assignmentId })).rejects.toThrow("notAllowed");
    await expect(
      endStandIn(absent, { assignmentId: absent.capacity.assignmentId }),
    ).rejects.toThrow("notFound");
    expect(await recorded()).toEqual(before);
  }));

test("two arrangements for the same days at once leave one", () =>
  at(noon, async () => {
    const { chair, deputy } = await aUnitWithTwo();
    const actor = await actingFirst(chair);
    const wish = { personId: deputy.id, fromOn: "2024-03-01", toOn: "2024-03-08" } as const;
    const outcomes = await Promise.allSettled([
      arrangeStandIn(actor, wish),
      arrangeStandIn(actor, wish),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.assignment.count({ where: { standsInForId: { not: null } } })).toBe(1);
  }));
