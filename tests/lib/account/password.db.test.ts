import { expect, test } from "vitest";
import { changeContact } from "@/lib/account/commands/change-own-contact";
import { changePassword } from "@/lib/account/commands/change-password";
import { confirmPassword } from "@/lib/account/commands/confirm-password";
import { endOtherSessions, endSession } from "@/lib/account/commands/end-session";
import { openSession } from "@/lib/account/commands/open-session";
import { givePassword } from "@/lib/account/commands/set-password";
import { listOwnSessions } from "@/lib/account/queries/own-account";
import { findSession } from "@/lib/auth/find-session";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { aPerson, aPlace, aVisitor, password, signedIn } from "@/tests/support/accounts";
import { recorded } from "@/tests/support/audit";

const newPassword = "năm chú vịt bơi";
const change = { currentPassword: password, newPassword, newPasswordAgain: newPassword };

test("a new password ends every other session and is on record without itself", async () => {
  const person = await aPerson(await aPlace("Hà Nội"));
  const [here, elsewhere] = [await signedIn(person), await signedIn(person)];
  await changePassword(here, change);

  expect(await findSession(elsewhere.sessionId, now())).toBeNull();
  expect(await findSession(here.sessionId, now())).toMatchObject({ mustChangePassword: false });
  expect(await recorded()).toEqual(["account.passwordChanged"]);
  const [entry] = await db.auditEntry.findMany();
  expect(entry?.text).not.toContain("vịt");
  await openSession(aVisitor(), { name: person.userName, password: newPassword });
});

test("the present password must be known, and guessing it slows down", async () => {
  const person = await aPerson(await aPlace("Hà Nội"));
  const holder = await signedIn(person);
  const wrong = { ...change, currentPassword: "sai" };
  for (let n = 0; n < 5; n++)
    await expect(changePassword(holder, wrong)).rejects.toThrow("account.passwordWrong");
  await expect(changePassword(holder, change)).rejects.toThrow("signIn.wait");
  expect(await recorded()).toEqual([]);
});

test("wrong tries of strangers at the door keep nobody who is signed in from proving who they are", async () => {
  const person = await aPerson(await aPlace("Hà Nội"));
  const holder = await signedIn(person);
  const stranger = { name: person.userName, password: "sai" };
  for (let n = 0; n < 5; n++)
    await expect(openSession(aVisitor(), stranger)).rejects.toThrow("signIn.wrong");
  await expect(openSession(aVisitor(), stranger)).rejects.toThrow("signIn.wait");
  await confirmPassword(holder, password);
});

test("the same password again, or one made of one's own name, is refused and changes nothing", async () => {
  const person = await aPerson(await aPlace("Hà Nội"), { fullName: "Đặng Thùy Trâm" });
  const holder = await signedIn(person);
  const same = { ...change, newPassword: password, newPasswordAgain: password };
  await expect(changePassword(holder, same)).rejects.toThrow("account.passwordUnchanged");
  const own = { ...change, newPassword: "dangthuytram1942", newPasswordAgain: "dangthuytram1942" };
  await expect(changePassword(holder, own)).rejects.toThrow("account.passwordOwnWords");
  expect(await recorded()).toEqual([]);
  await openSession(aVisitor(), { name: person.userName, password });
});

test("an old password does not open a session while it is being replaced", async () => {
  const person = await aPerson(await aPlace("Hà Nội"));
  const holder = await signedIn(person);
  const input = { name: person.userName, password };
  const [, ...opened] = await Promise.allSettled([
    changePassword(holder, change),
    ...Array.from({ length: 4 }, () => openSession(aVisitor(), input)),
  ]);
  const sessionIds = opened.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  for (const id of sessionIds) expect(await findSession(id, now())).toBeNull();
});

test("a password chosen by somebody else must be changed", async () => {
  const person = await aPerson(await aPlace("Hà Nội"));
  const given = { personId: person.id, password: "mật khẩu tạm thời" };
  await transaction((tx) => givePassword(tx, given));
  const id = await openSession(aVisitor(), { name: person.userName, password: given.password });
  expect(await findSession(id, now())).toMatchObject({ mustChangePassword: true });
});

test("a person sees their own sessions, the present one first, and ends them", async () => {
  const city = await aPlace("Hà Nội");
  const [person, other] = [await aPerson(city), await aPerson(city)];
  const [first, here, third] = [
    await signedIn(person),
    await signedIn(person),
    await signedIn(person),
  ];
  const stranger = await signedIn(other);

  const listed = await listOwnSessions(here);
  expect(listed.map(({ isPresent }) => isPresent)).toEqual([true, false, false]);
  await expect(endSession(here, { sessionId: stranger.sessionId })).rejects.toThrow("notFound");
  await endSession(here, { sessionId: first.sessionId });
  expect(await findSession(first.sessionId, now())).toBeNull();

  await endOtherSessions(here);
  expect(await findSession(third.sessionId, now())).toBeNull();
  expect(await findSession(here.sessionId, now())).not.toBeNull();
  expect(await findSession(stranger.sessionId, now())).not.toBeNull();
});

test("the number one signs in by is changed only by whoever knows the password", async () => {
  const person = await aPerson(await aPlace("Hà Nội"), { phone: "+84912000111" });
  const holder = await signedIn(person);
  const contact = { phone: "+84912000222", email: null };
  await expect(changeContact(holder, { ...contact, currentPassword: "sai" })).rejects.toThrow(
    "account.passwordWrong",
  );
  expect(await db.person.findUnique({ where: { id: person.id } })).toMatchObject({
    phone: "+84912000111",
  });

  await changeContact(holder, { ...contact, currentPassword: password });
  await openSession(aVisitor(), { name: "+84912000222", password });
  expect(await recorded()).toEqual(["person.changed"]);
});
