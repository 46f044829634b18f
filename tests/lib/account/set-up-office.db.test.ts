import { expect, test } from "vitest";
import { openSession } from "@/lib/account/commands/open-session";
import { setUpOffice } from "@/lib/account/commands/set-up-office";
import { isAwaitingSetUp } from "@/lib/account/queries/set-up";
import { findSession } from "@/lib/auth/find-session";
import { capacitiesOf, stepDue } from "@/lib/auth/rules";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { aVisitor } from "@/tests/support/accounts";
import { recorded } from "@/tests/support/audit";

const newPassword = "bốn con mèo ngủ";
const input = {
  oneTimeCode: "CONSOLECODE",
  unitKind: "centralCity",
  unitName: "Hà Nội",
  unitCode: "01",
  unitFromOn: "1954-10-10",
  fullName: "Nguyễn Văn An",
  userName: "quantri",
  newPassword,
  newPasswordAgain: newPassword,
} as const;

test("whoever knows the console's code makes the first unit and its administrator", async () => {
  expect(await isAwaitingSetUp()).toBe(true);
  await setUpOffice(aVisitor(), input);
  expect(await isAwaitingSetUp()).toBe(false);

  const id = await openSession(aVisitor(), { name: "quantri", password: newPassword });
  const session = await findSession(id, now());
  expect(capacitiesOf(session?.assignments ?? []).map(({ title }) => title)).toEqual([
    "Quản trị hệ thống, Ủy ban MTTQ Việt Nam thành phố Hà Nội",
  ]);
  expect(session && stepDue(session, "office")).toBe("/account/second-factor");
  expect(await recorded()).toEqual([
    "unit.founded",
    "office.setUp",
    "person.added",
    "assignment.begun",
  ]);
});

test("two at once leave one office, and a third is told that the page does not exist", async () => {
  const other = { ...input, userName: "khac", unitCode: "02" };
  const outcomes = await Promise.allSettled([
    setUpOffice(aVisitor(), input),
    setUpOffice(aVisitor(), other),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect([await db.unit.count(), await db.person.count()]).toEqual([1, 1]);
  await expect(setUpOffice(aVisitor(), other)).rejects.toThrow("notFound");
});

test("a wrong code is refused, counted, and leaves nothing", async () => {
  const visitor = aVisitor();
  const wrong = { ...input, oneTimeCode: "AAAA" };
  for (let n = 0; n < 5; n++)
    await expect(setUpOffice(visitor, wrong)).rejects.toThrow("office.setUpCodeWrong");
  await expect(setUpOffice(visitor, input)).rejects.toThrow("signIn.wait");
  expect([await db.unit.count(), await recorded()]).toEqual([0, []]);
});

test("a unit that has not begun, or a password made of the administrator's name, is refused", async () => {
  await expect(setUpOffice(aVisitor(), { ...input, unitFromOn: "2199-01-01" })).rejects.toThrow(
    "office.unitStartsLater",
  );
  const own = { ...input, newPassword: "NguyenVanAn1980" };
  await expect(setUpOffice(aVisitor(), own)).rejects.toThrow("account.passwordOwnWords");
  expect(await db.unit.count()).toBe(0);
});
