import { expect, test } from "vitest";
import { issueFirstCodes } from "@/lib/account/commands/issue-reset-code";
import { redeemResetCode } from "@/lib/account/commands/redeem-reset-code";
import { listWithoutPassword } from "@/lib/account/queries/without-password";
import { at, now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { actingFirst, aPerson, aPlace, assign, aVisitor } from "@/tests/support/accounts";
import { recorded } from "@/tests/support/audit";
import { aPerson as engaged } from "@/tests/support/people";

const newPassword = "năm chú vịt bơi";
const typed = (name: string, oneTimeCode: string) => ({
  ...{ name, oneTimeCode, newPassword, newPasswordAgain: newPassword },
});
const inDays = (days: number) => new Date(now().getTime() + days * 24 * 3_600_000);

async function anOffice() {
  const city = await aPlace("Hà Nội");
  const commune = await aPlace("Đông Anh", city);
  const holder = await aPerson(city);
  await assign(holder.id, { role: "systemAdmin", unitId: city });
  const administrator = await actingFirst(holder);
  const [cuc, dao] = [
    await engaged(administrator, "Lê Thị Cúc", { unitId: commune }),
    await engaged(administrator, "Lê Thị Đào", { unitId: commune }),
  ];
  return { city, commune, administrator, cuc, dao };
}

test("everybody without a password gets a code of their own, good for a week and once", async () => {
  const { administrator, cuc, dao } = await anOffice();
  const waiting = await listWithoutPassword(administrator);
  expect(waiting?.map(({ fullName, codeUntil }) => [fullName, codeUntil])).toEqual([
    ["Lê Thị Cúc", null],
    ["Lê Thị Đào", null],
  ]);
  const before = (await recorded()).length;
  const issued = await issueFirstCodes(administrator, { people: [dao.personId, cuc.personId] });
  expect(new Set(issued.map(({ code }) => code)).size).toBe(2);
  expect((await recorded()).slice(before)).toEqual([
    "account.resetCodeIssued",
    "account.resetCodeIssued",
  ]);
  const given = await listWithoutPassword(administrator);
  expect(given?.every(({ codeUntil }) => codeUntil !== null)).toBe(true);

  const code = issued.find(({ personId }) => personId === cuc.personId)?.code ?? "";
  await at(inDays(6), () => redeemResetCode(aVisitor(), typed(cuc.userName, code)));
  const again = redeemResetCode(aVisitor(), typed(cuc.userName, code));
  await expect(again).rejects.toThrow("account.resetCodeWrong");
  const late = issued.find(({ personId }) => personId === dao.personId)?.code ?? "";
  const tooLate = at(inDays(8), () => redeemResetCode(aVisitor(), typed(dao.userName, late)));
  await expect(tooLate).rejects.toThrow("account.resetCodeWrong");
});

test("who has a password by now is left out, and nobody's is opened by a code of a week", async () => {
  const { city, commune, administrator, cuc } = await anOffice();
  const holder = await aPerson(city);
  await assign(holder.id, { role: "unitLeader", unitId: commune });
  const issued = await issueFirstCodes(administrator, { people: [holder.id, cuc.personId] });
  expect(issued.map(({ personId }) => personId)).toEqual([cuc.personId]);
  const alone = issueFirstCodes(administrator, { people: [holder.id] });
  await expect(alone).rejects.toThrow("account.hasPassword");
  expect(await db.resetCode.count({ where: { personId: holder.id } })).toBe(0);
});

test("one person beyond the administrator's reach, and nobody gets a code", async () => {
  const { city, administrator, cuc } = await anOffice();
  const elsewhere = await aPlace("Hải Phòng");
  const stranger = await db.person.create({
    data: { ownerUnitId: elsewhere, fullName: "Vũ Thị Mơ", userName: "vuthimo", searchText: "mo" },
  });
  await assign(stranger.id, { role: "unitReporter", unitId: elsewhere });
  const asked = issueFirstCodes(administrator, { people: [cuc.personId, stranger.id] });
  await expect(asked).rejects.toThrow("notAllowed");
  expect(await db.resetCode.count()).toBe(0);
  const officer = await aPerson(city);
  await assign(officer.id, { role: "citySpecialist", unitId: city });
  expect(await listWithoutPassword(await actingFirst(officer))).toBeNull();
});
