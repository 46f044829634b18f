import { expect, onTestFinished, test } from "vitest";
import { closeSession } from "@/lib/account/commands/end-session";
import { openSession } from "@/lib/account/commands/open-session";
import { findSession } from "@/lib/auth/find-session";
import { at, now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { logMark } from "@/lib/security-log";
import { aPerson, aPlace, aVisitor, password } from "@/tests/support/accounts";

const minutesLater = (minutes: number) => new Date(now().getTime() + minutes * 60_000);
const hoursLater = (hours: number) => minutesLater(hours * 60);

test("a person signs in under user name, telephone number or e-mail address", async () => {
  const person = await aPerson(await aPlace("Hà Nội"), { phone: "+84912345678" });
  await db.person.update({ where: { id: person.id }, data: { email: "binh@example.vn" } });
  for (const name of [person.userName.toUpperCase(), "0912 345 678", "Binh@Example.vn"]) {
    const id = await openSession(aVisitor(), { name, password });
    expect((await findSession(id, now()))?.personId).toBe(person.id);
  }
});

test("a wrong password, an unknown account, a disabled person and one without a password get the same answer", async () => {
  const city = await aPlace("Hà Nội");
  const [known, disabled, fresh] = [await aPerson(city), await aPerson(city), await aPerson(city)];
  await db.person.update({ where: { id: disabled.id }, data: { disabledAt: now() } });
  await db.credential.update({ where: { personId: fresh.id }, data: { passwordHash: null } });
  const tries = [
    { name: known.userName, password: "khác" },
    { name: "không có ai", password },
    { name: disabled.userName, password },
    { name: fresh.userName, password },
  ];
  for (const input of tries)
    await expect(openSession(aVisitor(), input)).rejects.toThrow("signIn.wrong");
  expect(await db.session.count()).toBe(0);
});

test("a person disabled while signed in is signed out", async () => {
  const person = await aPerson(await aPlace("Hà Nội"));
  const id = await openSession(aVisitor(), { name: person.userName, password });
  await db.person.update({ where: { id: person.id }, data: { disabledAt: now() } });
  expect(await findSession(id, now())).toBeNull();
});

test("after five wrong tries an account waits, from wherever it is tried, and the right password waits too", async () => {
  const { userName: name } = await aPerson(await aPlace("Hà Nội"));
  for (let n = 0; n < 5; n++)
    await expect(openSession(aVisitor(), { name, password: "sai" })).rejects.toThrow(
      "signIn.wrong",
    );
  const refusal = await openSession(aVisitor(), { name, password }).catch((error) => error);
  expect(refusal).toMatchObject({ code: "signIn.wait", facts: { wait: "30 giây" } });
  await at(minutesLater(1), () => openSession(aVisitor(), { name, password }));
});

test("an unknown account is counted like a known one", async () => {
  for (let n = 0; n < 5; n++)
    await expect(openSession(aVisitor(), { name: "Ai Đó", password })).rejects.toThrow(
      "signIn.wrong",
    );
  await expect(openSession(aVisitor(), { name: "ai đó", password })).rejects.toThrow("signIn.wait");
});

test("after five wrong tries an address waits, whichever account it tries", async () => {
  const { userName } = await aPerson(await aPlace("Hà Nội"));
  const visitor = aVisitor();
  for (let n = 0; n < 5; n++)
    await expect(openSession(visitor, { name: `ai${n}`, password })).rejects.toThrow(
      "signIn.wrong",
    );
  await expect(openSession(visitor, { name: userName, password })).rejects.toThrow("signIn.wait");
  await openSession(aVisitor(), { name: userName, password });
});

test("signing in takes an account's wrong tries back", async () => {
  const { userName: name } = await aPerson(await aPlace("Hà Nội"));
  const visitor = aVisitor();
  for (let n = 0; n < 6; n++) {
    await expect(openSession(visitor, { name, password: "sai" })).rejects.toThrow("signIn.wrong");
    await openSession(visitor, { name, password });
  }
});

test("wrong tries at once over several connections are each counted", async () => {
  const { userName: name } = await aPerson(await aPlace("Hà Nội"));
  const tries = Array.from({ length: 12 }, () =>
    openSession(aVisitor(), { name, password: "sai" }),
  );
  const codes = (await Promise.allSettled(tries)).map((outcome) =>
    outcome.status === "rejected" ? outcome.reason.code : "opened",
  );
  expect(codes.filter((code) => code === "signIn.wrong")).toHaveLength(5);
  expect(codes.filter((code) => code === "signIn.wait")).toHaveLength(7);
});

test("tries are forgotten after a day, and what is kept of them goes with the next wrong one", async () => {
  const visitor = aVisitor();
  const wrong = (name: string) =>
    expect(openSession(visitor, { name, password })).rejects.toThrow("signIn.wrong");
  for (let n = 0; n < 4; n++) await wrong("ai");
  await openSession(aVisitor(), { name: "ai khác", password }).catch(() => null);
  await at(hoursLater(25), async () => {
    for (let n = 0; n < 4; n++) await wrong("ai");
  });
  expect(await db.signInLimit.count()).toBe(2);
});

test("what is kept of tries names neither account nor address", async () => {
  await openSession(aVisitor("203.0.113.7"), { name: "ai", password }).catch(() => null);
  const keys = (await db.signInLimit.findMany()).map(({ key }) => key);
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
});

test("every try is told to the log, by marks that join what belongs together and name nobody", async () => {
  const told: object[] = [];
  const log = globalThis as { tellSecurity?: (line: object) => void };
  log.tellSecurity = (line) => told.push(line);
  onTestFinished(() => {
    log.tellSecurity = () => {};
  });
  const { id, userName: name } = await aPerson(await aPlace("Hà Nội"));
  const visitor = aVisitor("203.0.113.7");
  await openSession(visitor, { name, password: "sai" }).catch(() => null);
  await closeSession(await openSession(visitor, { name, password }));
  const mark = expect.stringMatching(/^[0-9a-f]{12}$/);
  expect(told).toEqual([
    { security: "signIn.wrong", account: mark, address: mark },
    { ...told[0], security: "proved" },
    { security: "session.ended", account: logMark(id) },
  ]);
  expect(told[0]).toMatchObject({ account: logMark(id) });
});

test("a session ends two hours after it was last used, and twelve hours after signing in at the latest", async () => {
  const { userName: name } = await aPerson(await aPlace("Hà Nội"));
  const id = await openSession(aVisitor(), { name, password });
  expect(await findSession(id, hoursLater(2.1))).toBeNull();
  for (let hours = 1.5; hours < 12; hours += 1.5)
    expect(await findSession(id, hoursLater(hours))).not.toBeNull();
  expect(await findSession(id, hoursLater(12))).toBeNull();
});

test("a session's use is noted at most every five minutes", async () => {
  const { userName: name } = await aPerson(await aPlace("Hà Nội"));
  const id = await openSession(aVisitor(), { name, password });
  const lastSeen = async () => (await db.session.findUniqueOrThrow({ where: { id } })).lastSeenAt;
  const opened = await lastSeen();
  await findSession(id, minutesLater(4));
  expect(await lastSeen()).toEqual(opened);
  const later = minutesLater(6);
  await findSession(id, later);
  expect(await lastSeen()).toEqual(later);
});

test("what an open page asks for by itself keeps no session from ending", async () => {
  const { userName: name } = await aPerson(await aPlace("Hà Nội"));
  const id = await openSession(aVisitor(), { name, password });
  expect(await findSession(id, hoursLater(1.5), { isUse: false })).not.toBeNull();
  expect(await findSession(id, hoursLater(2.1), { isUse: false })).toBeNull();
});
